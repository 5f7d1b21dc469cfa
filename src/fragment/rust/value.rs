//! Values of the generated crate's own types, laid out for a field that is indented by eight.

use std::fmt::{self, Display, Write};

use super::doc::Markdown;
use super::literal::{Literal, escape, escaped_width};
use super::{pad, writable};
use crate::catalogue;
use crate::fragment::sentence::full_stop;

/// rustfmt's `struct_lit_width`: up to here, the fields of a struct share a line.
const STRUCT_WIDTH: usize = 18;
/// rustfmt's `attr_fn_like_width`: up to here, the arguments of an attribute share a line.
const ATTRIBUTE_WIDTH: usize = 70;
/// The indentation of the fields of a value inside a field of a code.
const INDENT: usize = 12;

/// `Some(Prefix::value)` or `None`.
#[derive(Debug, Clone, Copy)]
pub struct OptionOf<T>(pub &'static str, pub Option<T>);

impl<T: Display> OptionOf<T> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match &self.1 {
            Some(value) => write!(out, "Some({}{value})", self.0),
            None => out.write_str("None"),
        }
    }
}

writable!(OptionOf<u16>, OptionOf<Number>, OptionOf<&str>);

/// A whole number, its digits in groups of three where there are more than five, as clippy has it.
#[derive(Debug, Clone, Copy)]
pub struct Number(pub u32);

impl Number {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let (billions, millions) = (self.0 / 1_000_000_000, self.0 / 1_000_000 % 1000);
        let (thousands, ones) = (self.0 / 1000 % 1000, self.0 % 1000);
        match self.width() {
            ..=5 => write!(out, "{}", self.0),
            7 => write!(out, "{thousands}_{ones:03}"),
            8..=11 => write!(out, "{millions}_{thousands:03}_{ones:03}"),
            _ => write!(out, "{billions}_{millions:03}_{thousands:03}_{ones:03}"),
        }
    }

    fn width(self) -> usize {
        let digits = self.0.checked_ilog10().unwrap_or(0) as usize + 1;
        digits + if digits > 5 { (digits - 1) / 3 } else { 0 }
    }
}

writable!(Number);

/// `Some(DelaySeconds { .. })` or `None`, for a field that is indented by twelve.
#[derive(Debug, Clone, Copy)]
pub struct Delay(pub Option<catalogue::Delay>);

impl Delay {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let Some(catalogue::Delay { min, max }) = self.0 else {
            return out.write_str("None");
        };
        let (min, max) = (Number(min), Number(max));
        if "min: , max: ".len() + min.width() + max.width() <= STRUCT_WIDTH {
            return write!(out, "Some(DelaySeconds {{ min: {min}, max: {max} }})");
        }
        let (field, end) = (INDENT + 4, INDENT);
        writeln!(out, "Some(DelaySeconds {{")?;
        writeln!(out, "{:field$}min: {min},", "")?;
        writeln!(out, "{:field$}max: {max},", "")?;
        write!(out, "{:end$}}})", "")
    }
}

/// `Some(CustomerMessage { .. })` or `None`.
#[derive(Debug, Clone, Copy)]
pub struct CustomerMessage<'a>(pub Option<&'a catalogue::CustomerMessage>);

impl CustomerMessage<'_> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let Some(catalogue::CustomerMessage { en, sw }) = self.0 else {
            return out.write_str("None");
        };
        let is_short =
            "en: \"\", sw: \"\"".len() + escaped_width(en) + escaped_width(sw) <= STRUCT_WIDTH;
        let fields = [("en: ", en), ("sw: ", sw)];
        out.write_str("Some(CustomerMessage {")?;
        for (index, (name, text)) in fields.into_iter().enumerate() {
            if is_short {
                out.write_str(if index > 0 { ", " } else { " " })?;
            } else {
                out.write_char('\n')?;
                pad(out, INDENT)?;
            }
            out.write_str(name)?;
            Literal::after(INDENT, name, text).write(out)?;
            if !is_short {
                out.write_char(',')?;
            }
        }
        if is_short {
            return out.write_str(" })");
        }
        write!(out, "\n{:1$}}})", "", INDENT - 4)
    }
}

/// Why a code should not be used any more.
#[derive(Debug, Clone, Copy)]
pub struct Deprecated<'a> {
    /// The version that deprecated it.
    pub since: &'a str,
    /// The reason.
    pub note: &'a str,
    /// The code to use instead.
    pub use_instead: Option<&'a str>,
}

/// `Some(Deprecation { .. })` or `None`.
#[derive(Debug, Clone, Copy)]
pub struct Deprecation<'a>(pub Option<Deprecated<'a>>);

impl Deprecation<'_> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let Some(deprecated) = self.0 else {
            return out.write_str("None");
        };
        out.write_str("Some(Deprecation {\n")?;
        write!(out, "{:INDENT$}since: \"", "")?;
        escape(deprecated.since, out)?;
        write!(out, "\",\n{:INDENT$}note: ", "")?;
        Literal::after(INDENT, "note: ", deprecated.note).write(out)?;
        write!(out, ",\n{:INDENT$}use_instead: ", "")?;
        match deprecated.use_instead {
            Some(code) => write!(out, "Some(\"{code}\")")?,
            None => out.write_str("None")?,
        }
        write!(out, ",\n{:1$}}})", "", INDENT - 4)
    }
}

/// The attribute `#[deprecated]` of a variant, indented by four.
#[derive(Debug, Clone)]
pub struct DeprecatedAttribute<'a> {
    since: &'a str,
    note: String,
}

impl<'a> DeprecatedAttribute<'a> {
    /// The attribute that gives `note`, and names the variant to use instead.
    ///
    /// rustdoc reads a note as Markdown and resolves its links, so it is escaped as prose.
    #[must_use]
    pub fn new(since: &'a str, note: &str, use_instead: Option<&str>) -> Self {
        let end = full_stop(note);
        let hint = use_instead.map(|variant| format!("{end} Use `{variant}` instead."));
        let note = format!("{}{}", Markdown(note), hint.unwrap_or_default());
        Self { since, note }
    }

    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let width = "since = \"\", note = \"\"".len()
            + escaped_width(self.since)
            + escaped_width(&self.note);
        if width <= ATTRIBUTE_WIDTH {
            out.write_str("#[deprecated(since = \"")?;
            escape(self.since, out)?;
            out.write_str("\", note = \"")?;
            escape(&self.note, out)?;
            return out.write_str("\")]");
        }
        out.write_str("#[deprecated(\n        since = \"")?;
        escape(self.since, out)?;
        out.write_str("\",\n        note = ")?;
        Literal::after(8, "note = ", &self.note).write(out)?;
        out.write_str("\n    )]")
    }
}

writable!(
    Delay,
    CustomerMessage<'_>,
    Deprecation<'_>,
    DeprecatedAttribute<'_>
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        for (number, expected) in [
            (0, "0"),
            (99_999, "99999"),
            (100_000, "100_000"),
            (1_000_020, "1_000_020"),
            (u32::MAX, "4_294_967_295"),
        ] {
            assert_eq!(Number(number).to_string(), expected);
            assert_eq!(Number(number).width(), expected.len());
        }
    }

    #[test]
    fn a_short_struct_is_on_one_line() {
        let delay = |min, max| Delay(Some(catalogue::Delay { min, max })).to_string();
        assert_eq!(Delay(None).to_string(), "None");
        assert_eq!(delay(0, 5), "Some(DelaySeconds { min: 0, max: 5 })");
        assert_eq!(delay(100, 180), "Some(DelaySeconds { min: 100, max: 180 })");
        assert_eq!(
            delay(900, 1800),
            "Some(DelaySeconds {\n                min: 900,\n                max: 1800,\n            })"
        );
    }

    #[test]
    fn a_message_is_on_one_line_only_where_rustfmt_has_it_there() {
        let message = |en: &str, sw: &str| {
            let (en, sw) = (en.to_owned(), sw.to_owned());
            CustomerMessage(Some(&catalogue::CustomerMessage { en, sw })).to_string()
        };
        assert_eq!(
            message("ab", "cd"),
            "Some(CustomerMessage { en: \"ab\", sw: \"cd\" })"
        );
        assert_eq!(
            message("ab", "日\""),
            "Some(CustomerMessage {\n            en: \"ab\",\n            sw: \"日\\\"\",\n        })"
        );
    }

    #[test]
    fn an_attribute_says_what_to_use_instead() {
        let attribute =
            |note, variant| DeprecatedAttribute::new("0.2.0", note, variant).to_string();
        assert_eq!(
            attribute("Merged", Some("Busy")),
            r#"#[deprecated(since = "0.2.0", note = "Merged. Use `Busy` instead.")]"#
        );
        assert_eq!(
            attribute("No [link].", Some("Busy")),
            r#"#[deprecated(since = "0.2.0", note = "No \\[link\\]. Use `Busy` instead.")]"#
        );
        let fits = "n".repeat(44);
        assert!(!attribute(&fits, None).contains('\n'));
        let wraps = "n".repeat(45);
        assert_eq!(
            attribute(&wraps, None),
            format!(
                "#[deprecated(\n        since = \"0.2.0\",\n        note = \"{wraps}\"\n    )]"
            )
        );
    }
}
