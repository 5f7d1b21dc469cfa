//! Imports, laid out as rustfmt has them.

/// rustfmt's `max_width`.
pub(super) const MAX_WIDTH: usize = 100;
/// How long an import in one line can be: rustfmt keeps room for the braces of a longer one.
const MAX_LINE: usize = 98;
/// How long a line of a longer import can be.
const MAX_FILLED: usize = 99;

/// `keyword path::{names};`, with the names in rustfmt's order.
pub(super) fn names(keyword: &str, path: &str, names: &[&str]) -> String {
    let mut names = names.to_vec();
    names.sort_unstable_by_key(|name| (kind(name), *name));
    if let [name] = *names {
        return format!("{keyword} {path}::{name};");
    }
    let line = format!("{keyword} {path}::{{{}}};", names.join(", "));
    if line.len() <= MAX_LINE {
        return line;
    }
    let mut lines = format!("{keyword} {path}::{{\n   ");
    let mut width = 3;
    for name in names {
        let needed = " ,".len() + name.len();
        if width + needed > MAX_FILLED {
            lines.push_str("\n   ");
            width = 3;
        }
        lines.push_str(&format!(" {name},"));
        width += needed;
    }
    lines + "\n};"
}

/// The kinds of names in rustfmt's order: functions, then types, then constants.
fn kind(name: &str) -> u8 {
    match name {
        _ if name.starts_with(|first: char| first.is_ascii_lowercase()) => 0,
        _ if name.bytes().any(|byte| byte.is_ascii_lowercase()) => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_stand_before_types_and_constants() {
        let line = names("use", "crate", &["ONE", "One", "one"]);
        assert_eq!(line, "use crate::{one, One, ONE};");
        assert_eq!(names("use", "super", &["One"]), "use super::One;");
    }

    #[test]
    fn a_long_list_fills_its_lines() {
        let line = names("use", "crate", &["A", &"B".repeat(81)]);
        assert_eq!(line.len(), 98);
        assert!(names("use", "crate", &["A", &"B".repeat(82)]).contains('\n'));
        let long = [
            "A".repeat(40),
            "B".repeat(40),
            "C".repeat(10),
            "D".repeat(20),
        ];
        let long: Vec<_> = long.iter().map(String::as_str).collect();
        let lines = names("pub use", "self::x", &long);
        assert_eq!(
            lines,
            format!(
                "pub use self::x::{{\n    {}, {}, {},\n    {},\n}};",
                long[0], long[1], long[2], long[3]
            )
        );
        assert_eq!(lines.lines().nth(1).map(str::len), Some(99));
    }
}
