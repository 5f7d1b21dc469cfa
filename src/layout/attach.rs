//! Which unit a comment speaks of: by its line, and by its column where entries end.

use super::scan::Comment;
use super::tree::{Tree, Value};

/// Gives every comment to a unit, then settles where each is to stand.
pub fn attach<'a>(tree: &mut Tree<'a>, comments: &[Comment<'a>]) {
    let mut unit = 0;
    let mut lowest = 0;
    for comment in comments {
        while tree.starts_before(unit + 1, comment) {
            unit += 1;
            lowest = tree.units.len();
        }
        let home = tree.home(unit, comment, &mut lowest);
        tree.give(home, *comment);
    }
    for unit in (0..tree.units.len()).rev() {
        if tree.notes.contains_key(&unit) || tree.is_map(unit) {
            tree.settle(unit);
        }
    }
}

/// A unit, and where about it a comment stands.
enum Home {
    Above(usize),
    Header(usize),
    Trailing(usize),
    Inside(usize),
}

impl<'a> Tree<'a> {
    fn starts_before(&self, unit: usize, comment: &Comment<'_>) -> bool {
        self.units
            .get(unit)
            .is_some_and(|unit| unit.start < comment.start)
    }

    fn is_map(&self, unit: usize) -> bool {
        matches!(self.units[unit].value, Value::Map(_))
    }

    fn give(&mut self, home: Home, comment: Comment<'a>) {
        let (Home::Above(unit) | Home::Header(unit) | Home::Trailing(unit) | Home::Inside(unit)) =
            home;
        let notes = self.notes.entry(unit).or_default();
        let place = match home {
            Home::Above(_) => &mut notes.above,
            Home::Header(_) => &mut notes.header,
            Home::Trailing(_) => &mut notes.trailing,
            Home::Inside(_) => &mut notes.inside,
        };
        place.push(comment);
    }

    /// Where `comment` belongs, `unit` being the last that begins before it. `lowest` is the deepest unit,
    /// by number, that a comment between the same two units may still speak of.
    fn home(&self, unit: usize, comment: &Comment<'_>, lowest: &mut usize) -> Home {
        let current = &self.units[unit];
        let one_piece = current.inner.is_none();
        if comment.start < current.extent.0 && (one_piece || !comment.own_line) {
            return Home::Header(unit);
        }
        if !comment.own_line {
            return self.beside(unit, comment);
        }
        let next = self.units.get(unit + 1).map(|_| unit + 1);
        let brackets = self.ancestors(unit).find(|unit| {
            let unit = &self.units[*unit];
            unit.closed.is_some_and(|end| comment.start < end) && unit.extent.0 < comment.start
        });
        if let Some(list) = brackets {
            return match next.filter(|next| *next <= self.units[list].last) {
                Some(next) => Home::Above(next),
                None => Home::Inside(list),
            };
        }
        let Some(next) = next else {
            return Home::Inside(self.ending(unit, None, comment, lowest).unwrap_or(0));
        };
        let deeper = comment.column > self.units[next].column;
        match deeper.then(|| self.ending(unit, Some(next), comment, lowest)) {
            Some(Some(ended)) => Home::Inside(ended),
            _ => {
                *lowest = 0;
                Home::Above(next)
            }
        }
    }

    /// The home of a comment at the end of a line.
    fn beside(&self, unit: usize, comment: &Comment<'_>) -> Home {
        let mut unit = unit;
        loop {
            let parent = self.units[unit].parent;
            let closed = self.units[parent].closed;
            if parent == unit || closed.is_none_or(|end| comment.start < end) {
                break;
            }
            unit = parent;
        }
        let current = &self.units[unit];
        let open = current.closed.is_some_and(|end| comment.start < end);
        if open || (current.inner.is_some() && current.closed.is_none()) {
            Home::Header(unit)
        } else {
            Home::Trailing(unit)
        }
    }

    /// The deepest list or map that ends between `unit` and `next` and whose entries stand no further in
    /// than the comment.
    fn ending(
        &self,
        unit: usize,
        next: Option<usize>,
        comment: &Comment<'_>,
        lowest: &mut usize,
    ) -> Option<usize> {
        let stop = next.map(|next| self.units[next].parent);
        let mut ended = self
            .ancestors(unit)
            .take_while(|unit| Some(*unit) != stop)
            .filter(|unit| unit <= lowest);
        let home = ended.find(|unit| {
            let inner = self.units[*unit].inner;
            inner.is_some_and(|inner| inner <= comment.column)
        })?;
        *lowest = home;
        Some(home)
    }

    /// The unit and what holds it, from within.
    fn ancestors(&self, unit: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(unit), |unit| {
            let parent = self.units[*unit].parent;
            (parent != *unit).then_some(parent)
        })
    }

    /// Decides where the comments of a unit are written: a line holds only one, and in the order of the file.
    fn settle(&mut self, unit: usize) {
        let mut notes = self.notes.remove(&unit).unwrap_or_default();
        let within = self
            .notes
            .range(unit..=self.units[unit].last)
            .next()
            .is_some()
            || !notes.inside.is_empty();
        let children = self.units[unit].children();
        let first = children.first().copied();
        let alone = children.len() == 1 && self.units[children[0]].children().is_empty();
        let list = matches!(self.units[unit].value, Value::List(_));
        let empty = first.is_none();
        // Brackets that stay on one line have no inside.
        if empty && self.units[unit].inner.is_none() {
            notes.header.append(&mut notes.inside);
        }
        // What stands behind a closing bracket comes to the end of the entries, or else beside the key.
        if empty || (!within && (notes.header.is_empty() || list && alone)) {
            notes.header.append(&mut notes.trailing);
        } else {
            notes.inside.append(&mut notes.trailing);
        }
        if let Some(last) = notes.header.pop() {
            if last.own_line || unit == 0 || self.units[unit].starts_with_entry() {
                notes.header.push(last);
            } else {
                notes.trailing.push(last);
            }
        }
        for mut comment in notes.header.drain(..) {
            comment.gap = false;
            notes.above.push(comment);
        }
        // The head of a map stays its head wherever its first entry goes.
        if let (Value::Map(_), Some(first)) = (&self.units[unit].value, first)
            && let Some(entry) = self.notes.get_mut(&first)
            && let Some(at) = entry.above.iter().rposition(|comment| comment.gap)
        {
            notes.opening.extend(entry.above.drain(..=at));
        }
        if unit == 0 {
            // There is no line above the root: what speaks of it opens it.
            notes.above.append(&mut notes.opening);
            notes.opening = std::mem::take(&mut notes.above);
        }
        if !notes.is_empty() {
            self.notes.insert(unit, notes);
        }
    }
}
