//! The merge of statuses as a picture, drawn from the lattice: every status on the level of its rank, and a line from
//! each to those that come right above it.

use crate::lattice::{OUTCOMES, STATUSES, is_final, join, status_of};

/// How wide a status is drawn, and how far apart two are.
const WIDTH: usize = 106;
const HEIGHT: usize = 32;
const ACROSS: usize = 112;
const DOWN: usize = 64;

/// The picture, and the words beside it.
pub(super) struct Picture {
    pub width: usize,
    pub height: usize,
    pub nodes: Vec<Node>,
    pub lines: Vec<Line>,
    /// Each outcome that has another name than the status it makes, with that status.
    pub aliases: Vec<(&'static str, &'static str)>,
}

/// A status: a box with its name in the middle.
pub(super) struct Node {
    pub name: &'static str,
    pub means: &'static str,
    pub class: &'static str,
    pub left: usize,
    pub top: usize,
    pub width: usize,
    pub height: usize,
    pub middle: usize,
    pub baseline: usize,
}

/// What a merge can make of a status.
pub(super) struct Line {
    pub x1: usize,
    pub y1: usize,
    pub x2: usize,
    pub y2: usize,
}

impl Picture {
    pub fn new() -> Self {
        let levels = levels();
        let most = levels.iter().map(Vec::len).max().unwrap_or_default();
        let width = most.saturating_sub(1) * ACROSS + WIDTH + 2;
        let mut nodes = Vec::with_capacity(STATUSES.len());
        for (level, statuses) in levels.iter().enumerate() {
            let taken = statuses.len().saturating_sub(1) * ACROSS + WIDTH;
            for (place, status) in statuses.iter().enumerate() {
                let left = (width - taken) / 2 + place * ACROSS;
                nodes.push((*status, node(*status, left, 1 + level * DOWN)));
            }
        }
        nodes.sort_by_key(|(status, _)| *status);
        let nodes: Vec<Node> = nodes.into_iter().map(|(_, node)| node).collect();
        let aliases = OUTCOMES.iter().enumerate();
        let aliases = aliases.map(|(outcome, (name, _))| (*name, STATUSES[status_of(outcome)].0));
        Self {
            width,
            height: levels.len().saturating_sub(1) * DOWN + HEIGHT + 2,
            lines: lines(&nodes),
            nodes,
            aliases: aliases
                .filter(|(outcome, status)| outcome != status)
                .collect(),
        }
    }
}

fn node(status: usize, left: usize, top: usize) -> Node {
    let (name, means, _) = STATUSES[status];
    let is_disputed = (0..STATUSES.len()).all(|other| join(status, other) == status);
    Node {
        name,
        means,
        class: match (is_disputed, is_final(status)) {
            (true, _) => "disputed",
            (false, true) => "final",
            (false, false) => "open",
        },
        left,
        top,
        width: WIDTH,
        height: HEIGHT,
        middle: left + WIDTH / 2,
        baseline: top + HEIGHT / 2 + 4,
    }
}

/// The statuses by how many lie below them at most.
fn levels() -> Vec<Vec<usize>> {
    let mut levels: Vec<Vec<usize>> = Vec::new();
    for status in 0..STATUSES.len() {
        let depth = depth(status);
        if levels.len() <= depth {
            levels.resize(depth + 1, Vec::new());
        }
        levels[depth].push(status);
    }
    levels
}

fn depth(status: usize) -> usize {
    let below = (0..STATUSES.len()).filter(|other| is_below(*other, status));
    below
        .map(|other| depth(other) + 1)
        .max()
        .unwrap_or_default()
}

fn is_below(status: usize, other: usize) -> bool {
    status != other && join(status, other) == other
}

fn lines(nodes: &[Node]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (low, from) in nodes.iter().enumerate() {
        for (high, to) in nodes.iter().enumerate() {
            let between = |status| is_below(low, status) && is_below(status, high);
            if is_below(low, high) && !(0..STATUSES.len()).any(between) {
                lines.push(Line {
                    x1: from.middle,
                    y1: from.top + from.height,
                    x2: to.middle,
                    y2: to.top,
                });
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_leads_to_each_status_right_above_and_no_further() {
        let picture = Picture::new();
        let name = |x: usize, y: usize| {
            let mut nodes = picture.nodes.iter();
            let node = nodes
                .find(|node| node.middle == x && (node.top == y || node.top + node.height == y));
            node.expect("a line ends at a box").name
        };
        let lines: Vec<_> = picture
            .lines
            .iter()
            .map(|line| (name(line.x1, line.y1), name(line.x2, line.y2)))
            .collect();
        assert_eq!(
            lines,
            [
                ("pending", "timed_out"),
                ("timed_out", "needs_review"),
                ("needs_review", "succeeded"),
                ("needs_review", "failed"),
                ("needs_review", "rejected"),
                ("succeeded", "disputed"),
                ("failed", "disputed"),
                ("rejected", "disputed"),
            ]
        );
        assert_eq!(picture.aliases, [("accepted", "pending")]);
    }

    #[test]
    fn no_two_boxes_touch_and_none_leaves_the_picture() {
        let picture = Picture::new();
        assert_eq!(picture.nodes.len(), STATUSES.len());
        for (index, node) in picture.nodes.iter().enumerate() {
            assert!(
                node.left + node.width < picture.width && node.top + node.height < picture.height
            );
            for other in &picture.nodes[index + 1..] {
                let apart = |a: usize, b: usize, size: usize| a.abs_diff(b) > size;
                assert!(
                    apart(node.left, other.left, WIDTH) || apart(node.top, other.top, HEIGHT),
                    "{} and {}",
                    node.name,
                    other.name
                );
            }
        }
    }
}
