//! JSON, laid out as Prettier does.

use std::fmt::{self, Write};

use askama::{FastWritable, Values};

use super::visible::{all_bytes, is_visible_char};

/// The column that Prettier keeps lists within.
const WIDTH: usize = 80;

/// A string in its quotes. What cannot be seen is escaped.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a>(pub &'a str);

/// A list of words that need no escapes: on its key's line where it fits, otherwise a word a line.
#[derive(Debug)]
pub struct Words {
    line: String,
    indent: usize,
    fits: bool,
}

impl Text<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('"')?;
        let is_plain = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
        if all_bytes(self.0, is_plain) {
            out.write_str(self.0)?;
        } else {
            for character in self.0.chars() {
                write_char(character, out)?;
            }
        }
        out.write_char('"')
    }
}

fn write_char(character: char, out: &mut dyn Write) -> fmt::Result {
    match character {
        '"' => out.write_str("\\\""),
        '\\' => out.write_str("\\\\"),
        _ if is_visible_char(character) => out.write_char(character),
        _ => {
            let mut units = [0; 2];
            let mut units = character.encode_utf16(&mut units).iter();
            units.try_for_each(|unit| write!(out, "\\u{unit:04x}"))
        }
    }
}

impl Words {
    /// The value of `key`, which stands at column `indent` and is followed by a comma.
    pub fn value<T: fmt::Display>(
        key: &str,
        indent: usize,
        words: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(indent + "\"\": [],".len() + key.len(), indent, words)
    }

    /// The same, where no comma follows.
    pub fn last_value<T: fmt::Display>(
        key: &str,
        indent: usize,
        words: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(indent + "\"\": []".len() + key.len(), indent, words)
    }

    fn new<T: fmt::Display>(
        around: usize,
        indent: usize,
        words: impl IntoIterator<Item = T>,
    ) -> Self {
        let mut line = String::new();
        for word in words {
            let comma = if line.is_empty() { "" } else { ", " };
            // Writing to a string cannot fail.
            let _ = write!(line, "{comma}\"{word}\"");
        }
        Self {
            fits: around + line.len() <= WIDTH,
            indent,
            line,
        }
    }

    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let Self { line, indent, fits } = self;
        if *fits {
            return write!(out, "[{line}]");
        }
        out.write_char('[')?;
        for (index, word) in line.split(", ").enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(out, "{comma}\n{:indent$}  {word}", "")?;
        }
        write!(out, "\n{:indent$}]", "")
    }
}

macro_rules! fragments {
    ($($type:ty),+) => { $(
        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write(formatter)
            }
        }

        impl FastWritable for $type {
            fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
                Ok(self.write(dest)?)
            }
        }
    )+ };
}

fragments!(Text<'_>, Words);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_string_reads_back() {
        for (text, expected) in [
            ("", r#""""#),
            (
                "it's <b> */ ${x} 日本語 🎉",
                r#""it's <b> */ ${x} 日本語 🎉""#,
            ),
            (r#"say "no" \ yes"#, r#""say \"no\" \\ yes""#),
            (
                "\u{2028}\u{200B}\u{A0}\u{E0041}",
                r#""\u2028\u200b\u00a0\udb40\udc41""#,
            ),
        ] {
            let json = Text(text).to_string();
            assert_eq!(json, expected);
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }

    #[test]
    fn a_list_stays_on_its_line_up_to_column_80() {
        let none: [&str; 0] = [];
        assert_eq!(Words::value("a", 0, none).to_string(), "[]");
        let fits = "x".repeat(80 - r#"  "sources": ["a", ""],"#.len());
        let line = Words::value("sources", 2, ["a", &fits]).to_string();
        assert_eq!(line, format!("[\"a\", \"{fits}\"]"));
        let lines = Words::value("sources", 2, ["a", &(fits.clone() + "x")]).to_string();
        assert_eq!(lines, format!("[\n    \"a\",\n    \"{fits}x\"\n  ]"));
        let last = Words::last_value("sources", 2, ["a", &(fits + "x")]).to_string();
        assert!(!last.contains('\n'));
    }
}
