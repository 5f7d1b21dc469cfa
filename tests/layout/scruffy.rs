//! Writes a tree as YAML in every way that a person might, and remembers where it put comments.

use std::fmt::Write as _;

/// A value to write.
#[derive(Clone)]
pub enum Tree {
    /// A text.
    Text(String),
    /// A code: a text that may stand without quotes where it looks like a number.
    Code(String),
    /// Something that is no text, as it is written.
    Bare(String),
    /// A list.
    List(Vec<Tree>),
    /// A map.
    Map(Vec<(String, Tree)>),
}

impl std::fmt::Debug for Tree {
    /// A failed test shows the tree as it was written.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a tree")
    }
}

/// Choices, made in advance: each is the plainest one when it is 0, so that failures shrink to plain files.
pub struct Tape {
    bytes: Vec<u8>,
    at: usize,
}

impl Tape {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0 }
    }

    /// A number below `count`.
    fn pick(&mut self, count: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % count
    }

    /// True once in `count` times.
    fn rarely(&mut self, count: usize) -> bool {
        self.pick(count) == count - 1
    }
}

/// What a comment speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The entry below, by its key; a list item has none.
    Next(String),
    /// The entry on its line.
    Same(String),
    /// The first entry of a map, or the map.
    First,
    /// The list or map that ends above.
    End,
}

/// A text, and the comments in it by number.
pub struct Written {
    pub text: String,
    pub comments: Vec<About>,
}

/// Writes `tree`, a map.
pub fn write(tree: &Tree, tape: &mut Tape) -> Written {
    let mut writer = Writer {
        tape,
        out: String::new(),
        comments: Vec::new(),
    };
    if let Tree::Map(entries) = tree {
        writer.map(entries, 0, false);
    }
    // No "\r" before an empty line that ends in "\n": the two would be one end.
    let ends = match writer.tape.rarely(8) {
        true => [&["\r\n"][..], &["\r"], &["\r", "\r\n", "\n", "\r\n"]][writer.tape.pick(3)],
        false => &["\n"],
    };
    let lines = writer.out.split_inclusive('\n').zip(ends.iter().cycle());
    let text = lines.map(|(line, end)| line.replace('\n', end)).collect();
    Written {
        text,
        comments: writer.comments,
    }
}

struct Writer<'t> {
    tape: &'t mut Tape,
    out: String,
    comments: Vec<About>,
}

impl Writer<'_> {
    fn comment(&mut self, about: About) {
        // What looks like something else is still a comment.
        const TEXTS: [&str; 5] = ["", " 'quoted", " - a: [b", " \"}", " #- 漢"];
        let text = TEXTS[self.tape.pick(TEXTS.len())];
        let _ = write!(self.out, "#§{}{text}", self.comments.len());
        self.comments.push(about);
    }

    /// Perhaps comments on lines of their own, no further in than `column`.
    fn above(&mut self, column: usize, about: &About) {
        while self.tape.rarely(6) {
            let indent = column - self.tape.pick(3).min(column);
            self.line_start(indent);
            self.comment(about.clone());
            self.out.push('\n');
            self.gaps();
        }
    }

    fn end(&mut self, column: usize) {
        while self.tape.rarely(8) {
            self.line_start(column);
            self.comment(About::End);
            self.out.push('\n');
            self.gaps();
        }
    }

    fn gaps(&mut self) {
        for _ in 0..self.tape.pick(6).saturating_sub(3) {
            // More spaces would belong to a block of text above.
            self.out.push_str(["\n", " \n"][self.tape.pick(2)]);
        }
    }

    fn line_start(&mut self, column: usize) {
        self.out.push_str(&" ".repeat(column));
    }

    fn beside(&mut self, key: &str) {
        if self.tape.rarely(5) {
            self.out.push_str([" ", "   "][self.tape.pick(2)]);
            self.comment(About::Same(key.to_owned()));
        }
        self.out.push('\n');
    }

    /// The entries of a map at `column`; the first on the current line where `beside`.
    fn map(&mut self, entries: &[(String, Tree)], column: usize, beside: bool) {
        for (at, (key, value)) in entries.iter().enumerate() {
            if at > 0 || !beside {
                self.gaps();
                // An empty line below makes it a heading of the map, which stays where it is.
                let next = About::Next(key.clone());
                let about = if at > 0 { next } else { About::First };
                self.above(column, &about);
                self.line_start(column);
            }
            match self.tape.pick(8) {
                6 => self.out.push_str(&format!("\"{key}\":")),
                7 => self.out.push_str(&format!("'{key}' :")),
                _ => self.out.push_str(&format!("{key}:")),
            }
            self.value(value, column, key, true);
        }
        self.end(column);
    }

    fn list(&mut self, entries: &[Tree], column: usize, level: bool) {
        for value in entries {
            self.gaps();
            self.above(column, &About::Next(String::new()));
            self.line_start(column);
            self.out.push('-');
            self.value(value, column, "", false);
        }
        if !level {
            self.end(column);
        }
    }

    /// A value after its key or dash, which stands at `column`.
    fn value(&mut self, value: &Tree, column: usize, key: &str, keyed: bool) {
        let flow = self.tape.rarely(6);
        match value {
            Tree::Map(entries) if !entries.is_empty() && !flow => {
                let step = 1 + self.tape.pick(4);
                if !keyed && !self.tape.rarely(4) {
                    self.line_start(step);
                    return self.map(entries, column + 1 + step, true);
                }
                self.beside(key);
                self.map(entries, column + 1 + step, false);
            }
            Tree::List(entries) if !entries.is_empty() && !flow => {
                self.beside(key);
                let level = keyed && self.tape.rarely(4);
                let step = if level { 0 } else { 1 + self.tape.pick(4) };
                self.list(entries, column + step, level);
            }
            Tree::Map(_) | Tree::List(_) => {
                self.out.push(' ');
                self.flow(value, column + 1);
                self.beside(key);
            }
            Tree::Bare(text) => {
                if !text.is_empty() {
                    let _ = write!(self.out, " {text}");
                }
                self.beside(key);
            }
            Tree::Code(text) | Tree::Text(text) => {
                let code = matches!(value, Tree::Code(_));
                self.text(text, code, column, key);
            }
        }
    }

    fn text(&mut self, text: &str, code: bool, column: usize, key: &str) {
        let style = self.tape.pick(6);
        let indent = column + 1 + self.tape.pick(4);
        let calm = calm(text);
        let mark = match style {
            3 if calm => ">-",
            4 if calm || (calm_lines(text) && text.contains('\n')) => "|-",
            _ => {
                let scalar = scalar(text, code, style);
                self.out.push(' ');
                if style == 5 && self.tape.rarely(2) && column + 1 < indent {
                    // On a line of its own, perhaps below a comment.
                    self.beside(key);
                    self.above(indent, &About::Next(key.to_owned()));
                    self.line_start(indent);
                }
                self.out.push_str(&scalar);
                return self.beside(key);
            }
        };
        let _ = write!(self.out, " {mark}");
        self.beside(key);
        let separator = if mark == ">-" && self.tape.rarely(2) {
            ' '
        } else {
            '\n'
        };
        let folded = mark == ">-" && separator == ' ' && !text.contains("  ");
        let lines: Vec<&str> = text.split(if folded { ' ' } else { '\n' }).collect();
        for line in lines {
            if !line.is_empty() {
                self.line_start(indent);
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
    }

    /// A value in brackets or braces, perhaps over several lines, none of them further out than `column`.
    fn flow(&mut self, value: &Tree, column: usize) {
        match value {
            Tree::Map(entries) => {
                self.out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    self.separate(at, column, key);
                    let _ = write!(self.out, "{key}: ");
                    self.flow(value, column);
                }
                self.close(entries.len(), column);
                self.out.push('}');
            }
            Tree::List(entries) => {
                self.out.push('[');
                for (at, value) in entries.iter().enumerate() {
                    self.separate(at, column, "");
                    self.flow(value, column);
                }
                self.close(entries.len(), column);
                self.out.push(']');
            }
            Tree::Bare(text) => self.out.push_str(if text.is_empty() { "~" } else { text }),
            Tree::Text(text) => self.out.push_str(&scalar(text, false, 1)),
            Tree::Code(text) => self.out.push_str(&scalar(text, true, self.tape.pick(3))),
        }
    }

    fn separate(&mut self, at: usize, column: usize, key: &str) {
        if at > 0 {
            self.out.push_str(", ");
        }
        if self.tape.rarely(4) {
            self.out.push('\n');
            let next = About::Next(key.to_owned());
            let first = at == 0 && !key.is_empty();
            self.above(column, &if first { About::First } else { next });
            self.line_start(column);
        }
    }

    fn close(&mut self, entries: usize, column: usize) {
        if entries > 0 && self.tape.rarely(4) {
            self.out.push('\n');
            self.end(column);
            self.line_start(column);
        }
    }
}

/// A text on one line: plain or in quotes.
fn scalar(text: &str, code: bool, style: usize) -> String {
    let number = code && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
    if matches!(style, 0 | 5) && (number || (calm(text) && !code)) {
        return text.to_owned();
    }
    let printable = text.chars().all(|c| matches!(c, ' '..='~' | 'é' | '漢'));
    if style == 2 && printable {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            ' '..='~' | 'é' => quoted.push(character),
            _ => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(character));
            }
        }
    }
    quoted + "\""
}

/// A text that no notation can misread: words of letters, between single spaces.
fn calm(text: &str) -> bool {
    let word = |word: &str| {
        let letters = word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || "é漢.'".contains(c));
        letters && word.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let typed = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf", "infinity",
    ];
    text.split(' ').all(word) && !typed.iter().any(|word| word.eq_ignore_ascii_case(text))
}

fn calm_lines(text: &str) -> bool {
    text.split('\n').all(calm)
}
