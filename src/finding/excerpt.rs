//! The lines of the source that a finding speaks of, made fit to be shown: only those lines, cut where
//! they are very long, and with nothing hidden in them.

use std::ops::Range;

use super::Place;
use super::visible::{escape, is_hidden};
use crate::source::{Position, Source, Span};

/// Places at most this many lines, and bytes, apart are shown in one excerpt.
const NEAR: usize = 40;
const NEAR_BYTES: u32 = 4096;
/// How many bytes of a line are shown before and after what is marked in it.
const AROUND: usize = 160;
/// Of a place over more lines than this, only the first line is marked.
const TALL: usize = 12;

/// Some lines of the source.
pub(super) struct Excerpt<'a> {
    pub text: String,
    pub first_line: usize,
    /// Where the most important mark stands in the source.
    pub position: Position,
    pub marks: Vec<Mark<'a>>,
}

/// Something marked in an excerpt.
pub(super) struct Mark<'a> {
    pub range: Range<usize>,
    pub label: &'a str,
    /// True for the first place of the finding.
    pub is_first: bool,
}

/// A place with its lines.
struct Lines<'a> {
    place: &'a Place,
    is_first: bool,
    span: Span,
    first: usize,
    last: usize,
}

/// The excerpts that show `places`, the one with the first place in front.
pub(super) fn excerpts<'a>(places: &'a [Place], source: &Source) -> Vec<Excerpt<'a>> {
    let mut all: Vec<Lines<'a>> = places
        .iter()
        .enumerate()
        .map(|(index, place)| lines(place, index == 0, source))
        .collect();
    all.sort_by_key(|lines| (lines.span.start, !lines.is_first));
    let mut groups: Vec<Vec<Lines<'a>>> = Vec::new();
    for lines in all {
        let is_near = |known: &Lines<'_>| {
            known.last + NEAR >= lines.first
                && known.span.end().saturating_add(NEAR_BYTES) >= lines.span.start
        };
        match groups.last_mut() {
            Some(group) if group.iter().any(is_near) => group.push(lines),
            _ => groups.push(vec![lines]),
        }
    }
    let mut excerpts: Vec<Excerpt<'a>> =
        groups.iter().map(|group| excerpt(group, source)).collect();
    // A stable sort: the others stay in the order of the file.
    excerpts.sort_by_key(|excerpt| !excerpt.marks.iter().any(|mark| mark.is_first));
    excerpts
}

fn lines<'a>(place: &'a Place, is_first: bool, source: &Source) -> Lines<'a> {
    let mut span = place.span;
    let first = source.line_at(span.start);
    let mut last = source.line_at(span.end());
    if last - first >= TALL {
        let line = source.line(first);
        span.len = (line.end()).saturating_sub(span.start);
        last = first;
    }
    Lines {
        place,
        is_first,
        span,
        first,
        last,
    }
}

fn excerpt<'a>(group: &[Lines<'a>], source: &Source) -> Excerpt<'a> {
    let first_line = group.iter().map(|lines| lines.first).min().unwrap_or(1);
    let last_line = group.iter().map(|lines| lines.last).max().unwrap_or(1);
    let main = group.iter().find(|lines| lines.is_first).or(group.first());
    let mut text = String::new();
    let mut marks: Vec<Mark<'a>> = group
        .iter()
        .map(|lines| Mark {
            range: 0..0,
            label: &lines.place.label,
            is_first: lines.is_first,
        })
        .collect();
    for line in first_line..=last_line {
        let span = source.line(line);
        let here = |lines: &Lines<'_>| lines.first <= line && line <= lines.last;
        // Lines far from every mark are folded away; what they hold does not matter.
        let is_near = group
            .iter()
            .any(|lines| lines.first <= line + 2 && line <= lines.last + 2);
        if is_near {
            let marked = group
                .iter()
                .filter(|lines| here(lines))
                .map(|lines| lines.span);
            let shown = Shown::new(source, span, marked, &mut text);
            for (mark, lines) in marks.iter_mut().zip(group) {
                if lines.first == line {
                    mark.range.start = shown.at(lines.span.start);
                }
                if lines.last == line {
                    mark.range.end = shown.at(lines.span.end());
                }
            }
        }
        text.push('\n');
    }
    for mark in &mut marks {
        mark.range.end = mark.range.end.max(mark.range.start);
    }
    Excerpt {
        text,
        first_line,
        position: main.map_or_else(
            || source.position(0),
            |lines| source.position(lines.span.start),
        ),
        marks,
    }
}

/// Where the characters of a line of the source stand in the text of an excerpt.
struct Shown {
    /// Pairs of an offset in the source and one in the excerpt, where the distance of the two changes.
    steps: Vec<(u32, usize)>,
    end: usize,
}

impl Shown {
    /// Appends what is to be shown of the line to `text`.
    fn new(
        source: &Source,
        line: Span,
        marked: impl Iterator<Item = Span>,
        text: &mut String,
    ) -> Self {
        let window = window(source, line, marked);
        let start = window.start;
        let mut steps = Vec::new();
        if window.start > line.start {
            text.push('…');
        }
        steps.push((start, text.len()));
        for (at, character) in source.slice(window).char_indices() {
            if is_hidden(character) && character != '\t' {
                text.push_str(&escape(character));
                let behind = start + offset(at + character.len_utf8());
                steps.push((behind, text.len()));
            } else {
                text.push(character);
            }
        }
        let end = text.len();
        if window.end() < line.end() {
            text.push('…');
        }
        Self { steps, end }
    }

    fn at(&self, place: u32) -> usize {
        let next = self.steps.partition_point(|(from, _)| *from <= place);
        let Some((from, to)) = next.checked_sub(1).and_then(|index| self.steps.get(index)) else {
            return self.steps.first().map_or(self.end, |(_, to)| *to);
        };
        let most = self.steps.get(next).map_or(self.end, |(_, to)| *to);
        (to + (place - from) as usize).min(most)
    }
}

/// The part of a line that is shown: all of it, unless it is very long.
fn window(source: &Source, line: Span, marked: impl Iterator<Item = Span>) -> Span {
    let around = offset(AROUND);
    let inside = |at: u32| at.clamp(line.start, line.end());
    let (mut from, mut to) = (line.end(), line.start);
    for span in marked {
        from = from.min(inside(span.start));
        // Of a very long mark its beginning is enough.
        to = to.max(inside(span.end()).min(inside(span.start).saturating_add(around)));
    }
    if from > to {
        (from, to) = (line.start, line.start);
    }
    let text = source.text();
    let mut start = inside(from.saturating_sub(around)) as usize;
    let mut end = inside(to.saturating_add(around)) as usize;
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    Span::new(offset(start), offset(end - start))
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
