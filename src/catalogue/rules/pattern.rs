//! The patterns of families: regular expressions that every language reads alike.

use regex_lite::{Regex, RegexBuilder};

/// The most memory that a pattern may take once it is compiled, in bytes. Every code is held against it: hundreds of
/// states are more than any family needs, and nested repetitions could ask for millions.
const MAX_SIZE: usize = 32 * 1024;

/// The regular expression that matches whole codes; or why there is none.
pub(crate) fn whole(pattern: &str) -> Result<Regex, String> {
    portable(pattern)?;
    let last_line = |error: regex_lite::Error| {
        let text = error.to_string();
        text.lines().next_back().unwrap_or_default().to_owned()
    };
    // Alone first: `a)|(b` is only well-formed inside a group.
    let compiled = |pattern: &str| {
        let mut builder = RegexBuilder::new(pattern);
        builder.size_limit(MAX_SIZE).build().map_err(last_line)
    };
    compiled(pattern)?;
    compiled(&format!("^(?:{pattern})$"))
}

/// What stands before a place in a pattern, as far as a repetition there asks.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    Something,
    Repetition,
    Lazy,
}

/// Refuses what another language reads differently, or not at all.
fn portable(pattern: &str) -> Result<(), String> {
    let mut rest = pattern.chars();
    let mut in_class = false;
    let mut before = Before::Nothing;
    while let Some(character) = rest.next() {
        let ahead = rest.as_str();
        let next = ahead.chars().next();
        let fits = match character {
            '\\' => rest
                .next()
                .is_some_and(|escaped| is_escape(escaped, in_class)),
            // Nested classes and set operations are read by few languages, `[]` by each in its own way.
            '[' => !in_class && !ahead.starts_with(']') && !ahead.starts_with("^]"),
            '&' | '-' | '~' => !in_class || next != Some(character),
            '(' => in_class || !ahead.starts_with('?') || ahead.starts_with("?:"),
            '{' => in_class || are_bounds(ahead),
            // What closes a class or a repetition is passed with it.
            ']' | '}' => in_class,
            _ => true,
        };
        if !fits {
            let construct: String = match character {
                ']' | '}' => character.to_string(),
                '{' => format!(
                    "{{{}",
                    ahead.split_inclusive('}').next().unwrap_or_default()
                ),
                _ => std::iter::once(character).chain(next).collect(),
            };
            return Err(format!(
                "`{construct}` does not mean the same in every language"
            ));
        }
        if in_class {
            in_class = character != ']';
            continue;
        }
        in_class = character == '[';
        before = match (character, before) {
            ('*' | '+' | '?' | '{', Before::Nothing) => {
                return Err("a repetition has nothing to repeat".to_owned());
            }
            ('*' | '+' | '?' | '{', Before::Something) => Before::Repetition,
            ('?', Before::Repetition) => Before::Lazy,
            ('*' | '+' | '?' | '{', _) => return Err("a repetition is repeated".to_owned()),
            ('^' | '$' | '|' | '(', _) => Before::Nothing,
            _ => Before::Something,
        };
        let passed = match character {
            '{' => ahead.find('}').map_or(ahead.len(), |end| end + 1),
            '(' if ahead.starts_with('?') => "?:".len(),
            _ => continue,
        };
        rest = ahead[passed..].chars();
    }
    Ok(())
}

/// True for what every language lets a backslash stand before: JavaScript refuses one that is not needed, and
/// `\<` is a boundary in Rust.
fn is_escape(escaped: char, in_class: bool) -> bool {
    r".*+?^$()[]{}|/\".contains(escaped)
        || "dDwWsS".contains(escaped)
        || (in_class && escaped == '-')
}

/// True for `2}`, `2,}` and `2,3}` at the start of what follows a `{`. One that is left open does not compile.
fn are_bounds(ahead: &str) -> bool {
    let bounds = ahead.split('}').next().unwrap_or_default();
    let (least, most) = bounds.split_once(',').unwrap_or((bounds, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !least.is_empty() && are_digits(least) && are_digits(most)
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_pattern_matches_whole_codes() {
        let pattern = whole("[0-9]{1,4}|C2B[0-9]{5}").unwrap();
        assert!(pattern.is_match("0") && pattern.is_match("C2B00011"));
        for code in ["", "12345", "xC2B00011", "C2B000111", "0\n"] {
            assert!(!pattern.is_match(code), "{code:?}");
        }
    }

    #[test]
    fn only_what_every_language_reads_alike() {
        for pattern in [
            r"[0-9]{3}\.[0-9]{2}",
            r"(?:a|b)+c?",
            r"\d\w\S[a\-b]\\",
            r"\.\*\+\?\^\$\(\)\[\]\{\}\|\/",
            r"[\]\[\^\\]",
            "^[0-9]{1,4}$",
            "(?:a|^b$)*",
            "[}{()?]+:?",
            "a{1,}",
            r"[^a-z&~-]",
            "(a)(b)",
            "a+?b{2,}?",
            "[*+?]+",
            "a?",
            "[A-Za-z0-9._-]{1,64}",
        ] {
            assert!(whole(pattern).is_ok(), "{pattern}: {:?}", whole(pattern));
        }
        for pattern in [
            "a)|(b",
            "[",
            "a{2",
            "(?i)a",
            "(?P<n>a)",
            "(?x) a # b",
            r"\Aa\z",
            r"\p{L}",
            r"\x41",
            r"\bA",
            "[[:alpha:]]",
            "[a-z&&b]",
            "[a--b]",
            "\\",
            "a**b",
            "a+*",
            "a{2}{3}",
            "a{,3}",
            "[]a]",
            "[^]]",
            "a+??",
            "a++",
            "*a",
            "^*[0-9]{1,4}",
            "a$+",
            "a|?b",
            "(*a)",
            "(?:{2}a)",
            "a{1 }",
            "a{1, 2}",
            "a{1,2,3}",
            "a]",
            "a}",
            "a{1}}",
            r"\<[0-9]{1,4}",
            r"[0-9]{1,4}\>",
            r"[0-9\_]",
            r"a\-b",
            r"\#",
            r"a\ b",
            "(([A-Z0-9]?){80}){80}",
        ] {
            assert!(whole(pattern).is_err(), "{pattern}");
        }
    }
}
