//! What the parser's events leave out: the comments of a file, and the dashes of its lists.

use serde_saphyr::granit_parser::{Scanner, StrInput, TokenType, options};

use super::Refusal;

/// A comment.
#[derive(Debug, Clone, Copy)]
pub struct Comment<'a> {
    /// From its `#` to its last visible character.
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub start: usize,
    /// How many characters stand before it on its line.
    pub column: usize,
    /// True where it has a line of its own.
    pub own_line: bool,
    /// True where an empty line follows.
    pub gap: bool,
}

/// The comments and dashes of a file, in its order.
#[derive(Debug, Default)]
pub struct Scan<'a> {
    /// The comments.
    pub comments: Vec<Comment<'a>>,
    /// Where each `-` of a block list stands.
    pub dashes: Vec<usize>,
}

/// Scans `text`, which is known to be YAML.
pub fn scan(text: &str) -> Result<Scan<'_>, Refusal> {
    let mut scan = Scan::default();
    let mut end = 0;
    for token in Scanner::with_options(StrInput::new(text), options! {}) {
        let (span, token) = token.map_err(Refusal::internal)?.into_parts();
        let Some(range) = span.byte_range() else {
            continue;
        };
        match token {
            // The scanner places a dash where its entry begins: it stands after the last token before.
            TokenType::BlockEntry => {
                let after = text[end..].find('-').unwrap_or_default();
                scan.dashes.push(end + after);
                end += after + 1;
            }
            TokenType::Comment(_) => scan.comments.push(comment(text, range.start, range.end)),
            _ => {}
        }
        end = end.max(range.end);
    }
    Ok(scan)
}

fn comment(text: &str, start: usize, end: usize) -> Comment<'_> {
    let before = &text[line_start(text, start)..start];
    // A comment beside a mark that says nothing of its own speaks of what follows.
    let bare = matches!(
        before.trim_matches(['\u{feff}', ' ', '\t']),
        "" | "---" | "..." | "?"
    );
    let marked = before.starts_with(['-', '.']);
    Comment {
        text: text[start..end].trim_end(),
        start,
        column: if bare && marked {
            0
        } else {
            before.chars().count()
        },
        own_line: bare,
        gap: gap(&text[end..]),
    }
}

/// Where the line of a byte begins.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at]
        .rfind(['\n', '\r'])
        .map_or(0, |before| before + 1)
}

/// True where the line after the next line break is empty.
fn gap(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    let Some(next) = rest
        .strip_prefix("\r\n")
        .or_else(|| rest.strip_prefix(['\n', '\r']))
    else {
        return false;
    };
    next.trim_start_matches([' ', '\t'])
        .starts_with(['\n', '\r'])
}
