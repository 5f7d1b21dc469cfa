//! What ruff wants to see of imports and lists of names: their order, and where they break.

use std::cmp::Ordering;
use std::fmt::{Display, Write as _};
use std::iter::Peekable;
use std::str::Chars;

use askama::Template;

use crate::fragment::python::LINE_WIDTH;

/// A template of a whole file.
pub trait File: Template {
    /// Renders it, with the line break at its end that Askama leaves out.
    fn render_file(&self) -> askama::Result<String> {
        self.render_large(Self::SIZE_HINT)
    }

    /// The same, where the size can be told in advance: a text that has no room moves as it grows.
    fn render_large(&self, size: usize) -> askama::Result<String> {
        let mut text = String::with_capacity(size);
        self.render_into(&mut text)?;
        text.push('\n');
        Ok(text)
    }
}

impl<T: Template> File for T {}

/// The import package, from which its modules import each other by full name.
pub struct Module(pub String);

impl Module {
    /// An import of `names`, which are sorted, from a module of the package.
    pub fn import(&self, indent: usize, module: impl Display, names: &[&str]) -> String {
        import(indent, &format!("{}.{module}", self.0), names)
    }

    /// The path of a file of the import package.
    pub fn path(&self, name: &str) -> String {
        format!("src/{}/{name}", self.0)
    }

    /// An import of `names`, which are sorted, from the package itself.
    pub fn import_root(&self, indent: usize, names: &[&str]) -> String {
        import(indent, &self.0, names)
    }
}

fn import(indent: usize, path: &str, names: &[&str]) -> String {
    let joined = names.join(", ");
    let line = format!("from {path} import {joined}");
    if indent + line.len() <= LINE_WIDTH {
        return line;
    }
    let mut text = format!("from {path} import (\n");
    for name in names {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:indent$}    {name},", "");
    }
    let _ = write!(text, "{:indent$})", "");
    text
}

/// An assignment of a union of types.
pub fn union(head: &str, types: &[String]) -> String {
    let joined = types.join(" | ");
    if head.len() + joined.len() <= LINE_WIDTH {
        return format!("{head}{joined}");
    }
    if 4 + joined.len() <= LINE_WIDTH {
        return format!("{head}(\n    {joined}\n)");
    }
    format!("{head}(\n    {}\n)", types.join("\n    | "))
}

/// Sorts the names of `__all__`: constants, classes, the rest; each in natural order.
pub fn sort_names(names: &mut [String]) {
    names.sort_by(|left, right| {
        kind(left)
            .cmp(&kind(right))
            .then_with(|| natural(left, right))
    });
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Constant,
    Class,
    Other,
}

/// What ruff takes a name for: `A1` is a constant, `A` is not.
fn kind(name: &str) -> Kind {
    if name.len() > 1 && !name.contains(|character: char| character.is_ascii_lowercase()) {
        Kind::Constant
    } else if name.starts_with(|character: char| character.is_ascii_uppercase()) {
        Kind::Class
    } else {
        Kind::Other
    }
}

/// Compares as ruff sorts (the algorithm is Martin Pool's strnatcmp): runs of digits by their number.
pub fn natural(left: &str, right: &str) -> Ordering {
    let mut left = left.chars().peekable();
    let mut right = right.chars().peekable();
    loop {
        let ordering = match (left.peek(), right.peek()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(l), Some(r)) if l.is_ascii_digit() && r.is_ascii_digit() => {
                digits(&mut left, &mut right)
            }
            (Some(l), Some(r)) => {
                let ordering = l.cmp(r);
                left.next();
                right.next();
                ordering
            }
        };
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
}

/// Compares two runs of digits, and consumes them where they are equal.
fn digits(left: &mut Peekable<Chars<'_>>, right: &mut Peekable<Chars<'_>>) -> Ordering {
    let is_fraction = left.peek() == Some(&'0') || right.peek() == Some(&'0');
    let mut first_difference = Ordering::Equal;
    loop {
        let l = left.next_if(char::is_ascii_digit);
        let r = right.next_if(char::is_ascii_digit);
        match (l, r) {
            (None, None) => return first_difference,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(l), Some(r)) => first_difference = first_difference.then(l.cmp(&r)),
        }
        // Behind a leading zero the first difference tells; otherwise the longer number is greater.
        if is_fraction && first_difference != Ordering::Equal {
            return first_difference;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Module, natural, sort_names};

    #[test]
    fn numbers_sort_by_value() {
        for (left, right) in [
            ("a2", "a10"),
            ("a2_b", "a10_a"),
            ("a", "ab"),
            ("a1", "a_1"),
            ("a_1", "ab"),
            ("a01", "a1"),
            ("a010", "a02"),
            ("a12", "a13"),
        ] {
            assert_eq!(natural(left, right), Ordering::Less, "{left} {right}");
            assert_eq!(natural(right, left), Ordering::Greater, "{left} {right}");
            assert_eq!(natural(left, left), Ordering::Equal, "{left}");
        }
    }

    #[test]
    fn names_sort_by_kind() {
        let mut names =
            ["lookup", "Retry", "A", "A10", "A2", "VERSION", "decode_a"].map(str::to_owned);
        sort_names(&mut names);
        assert_eq!(
            names,
            ["A2", "A10", "VERSION", "A", "Retry", "decode_a", "lookup"]
        );
    }

    #[test]
    fn an_import_breaks_where_it_is_too_long() {
        let module = Module("codes".to_owned());
        assert_eq!(
            module.import(0, "_code", &["A", "b"]),
            "from codes._code import A, b"
        );
        let name = "X".repeat(88 - "from codes._code import ".len());
        let line = format!("from codes._code import {name}");
        assert_eq!(module.import(0, "_code", &[&*name]), line);
        let broken = format!("from codes._code import (\n        {name},\n    )");
        assert_eq!(module.import(4, "_code", &[&*name]), broken);
    }
}
