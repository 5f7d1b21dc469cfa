//! HTML: text between tags and in quoted attributes, and JSON in a block of data.

use std::fmt::{self, Write};

use askama::filters::HtmlSafe;
use askama::{FastWritable, Values};

use super::visible::{all_bytes, is_visible_char};

/// A text. What HTML would take for markup is escaped, and so is what a reader of the source cannot see.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a>(pub &'a str);

/// A document of JSON for the inside of a `script` element: nothing in it can end the element, or begin a comment.
#[derive(Debug, Clone, Copy)]
pub struct Data<'a>(pub &'a str);

impl Text<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        let is_plain = |byte| matches!(byte, b' '..=b'~') && !is_markup(byte);
        if all_bytes(self.0, is_plain) {
            return out.write_str(self.0);
        }
        for character in self.0.chars() {
            match character {
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '&' => out.write_str("&amp;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                _ if is_visible_char(character) => out.write_char(character)?,
                _ => write!(out, "&#x{:X};", u32::from(character))?,
            }
        }
        Ok(())
    }
}

const fn is_markup(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')
}

impl Data<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        for character in self.0.chars() {
            // Outside of its strings JSON has none of these.
            if is_markup_of_scripts(character) || !is_visible_char(character) {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    write!(out, "\\u{unit:04x}")?;
                }
            } else {
                out.write_char(character)?;
            }
        }
        Ok(())
    }
}

const fn is_markup_of_scripts(character: char) -> bool {
    matches!(character, '<' | '>' | '&')
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

        impl HtmlSafe for $type {}
    )+ };
}

fragments!(Text<'_>, Data<'_>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        for (text, expected) in [
            ("", ""),
            ("Salio, ñ 日本語 🎉 ${x} `y`", "Salio, ñ 日本語 🎉 ${x} `y`"),
            (
                "<b title=\"x\" id='y'>&amp;</b>",
                "&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;",
            ),
            (
                "a\u{200B}b\u{2028}c\u{A0}d\u{E0041}",
                "a&#x200B;b&#x2028;c&#xA0;d&#xE0041;",
            ),
        ] {
            assert_eq!(Text(text).to_string(), expected);
        }
    }

    #[test]
    fn no_data_ends_its_element() {
        let text = "</script><!-- <script> & ]]> \u{2028} \\ \" \u{E0041} é";
        let json = serde_json::to_string(text).unwrap();
        let data = Data(&json).to_string();
        assert!(!data.contains(['<', '>', '&', '\u{2028}', '\u{E0041}']));
        assert!(data.contains('é'));
        assert_eq!(serde_json::from_str::<String>(&data).unwrap(), text);
    }
}
