//! The forms of names, codes, references, addresses and licences.
//!
//! Each is stated as a regular expression in [`text`](super::super::text), for editors; here it is
//! matched by hand, since a catalogue holds a million of these texts. A test compares the two. They differ in one
//! point: that an operator is no licence, an expression that editors can show cannot say.

fn is_words(text: &str, joint: char) -> bool {
    text.split(joint).all(|word| {
        let mut bytes = word.bytes();
        !word.is_empty() && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn begins_with_letter(text: &str) -> bool {
    text.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic())
}

/// snake_case, but a digit may stand first.
pub(super) fn is_snake_or_digit(text: &str) -> bool {
    is_words(text, '_')
}

/// True for the form that ids and names have.
pub(super) fn is_snake(text: &str) -> bool {
    begins_with_letter(text) && is_words(text, '_')
}

pub(super) fn is_kebab(text: &str) -> bool {
    begins_with_letter(text) && is_words(text, '-')
}

/// True for the form that codes have.
pub(crate) fn is_code(text: &str) -> bool {
    let first = text.bytes().next();
    let follows = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    first.is_some_and(|byte| byte.is_ascii_alphanumeric()) && text.bytes().all(follows)
}

/// The family and the code of a reference that has the right form.
pub(super) fn parts(reference: &str) -> Option<(&str, &str)> {
    let (family, code) = reference.split_once('/')?;
    let follows = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_family = family
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_lowercase())
        && family.bytes().all(follows);
    (is_family && is_code(code)).then_some((family, code))
}

pub(super) fn is_reference(text: &str) -> bool {
    parts(text).is_some()
}

pub(super) fn is_field(text: &str) -> bool {
    begins_with_letter(text) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_operator(word: &str) -> bool {
    matches!(word, "AND" | "OR" | "WITH")
}

pub(super) fn is_license(text: &str) -> bool {
    let is_id = |word: &str| {
        let follows = |byte: u8| byte.is_ascii_alphanumeric() || b".+-".contains(&byte);
        let first = word.bytes().next();
        first.is_some_and(|byte| byte.is_ascii_alphanumeric())
            && word.bytes().all(follows)
            && !is_operator(word)
    };
    let mut may_except = true;
    text.split(' ').enumerate().all(|(at, word)| {
        if at % 2 == 0 {
            return is_id(word);
        }
        // A licence has one exception at most.
        let fits = is_operator(word) && (may_except || word != "WITH");
        may_except = word != "WITH";
        fits
    }) && text.split(' ').count() % 2 == 1
}

pub(super) fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}

#[cfg(test)]
mod tests {
    use super::super::super::text::{
        Code, Field, Id, License, Name, PackageName, Reference, TextKind, Url,
    };
    use proptest::prelude::*;
    use regex_lite::Regex;

    fn agrees<K: TextKind>(keeps: fn(&str) -> bool, text: &str) {
        let pattern = K::FACETS.pattern.unwrap();
        let regex = Regex::new(&format!("^(?:{pattern})$")).unwrap();
        assert_eq!(
            keeps(text),
            regex.is_match(text),
            "{} {text:?}",
            K::FACETS.what
        );
    }

    fn all_agree(text: &str) {
        agrees::<Id>(super::is_snake, text);
        agrees::<Name>(super::is_snake, text);
        agrees::<PackageName>(super::is_kebab, text);
        agrees::<Code>(super::is_code, text);
        agrees::<Reference>(super::is_reference, text);
        agrees::<Field>(super::is_field, text);
        if !text.split(' ').step_by(2).any(super::is_operator) {
            agrees::<License>(super::is_license, text);
        }
        agrees::<Url>(super::is_url, text);
    }

    proptest! {
        #[test]
        fn what_is_matched_by_hand_is_what_editors_match(
            text in "[aZ0_./ -]{0,6}|[a-c0-1_]{0,5}|(MIT|Apache-2.0| AND | OR |  | WITH |and){0,5}|MIT( (AND|OR|WITH) [.+a-]{1,2}){0,4}|https?:/{0,2}.{0,3}",
        ) {
            all_agree(&text);
        }
    }

    #[test]
    fn examples_of_each_form() {
        for text in [
            "stk_result",
            "a__b",
            "a_",
            "_a",
            "2fa",
            "daraja-codes",
            "400.002.02",
            "-1",
            "stk_result/1032",
            "stk_result/",
            "/1",
            "a/b/c",
            "CheckoutRequestID",
            "MIT OR Apache-2.0",
            "MIT OR",
            "GPL-2.0-or-later WITH Classpath-exception-2.0 OR MIT",
            "MIT WITH a WITH b",
            "MIT WITH a OR MIT WITH b",
            "...",
            "-MIT",
            "GPL-2.0+",
            " MIT",
            "",
            "https://x",
            "http://",
            "ftp://x",
            "https://a b",
            "a\n",
            "\na",
            "é",
        ] {
            all_agree(text);
        }
    }

    #[test]
    fn an_operator_is_no_licence() {
        for text in ["AND", "WITH", "MIT OR OR", "OR OR MIT", "MIT WITH AND"] {
            assert!(!super::is_license(text), "{text}");
        }
        for text in ["MIT OR ORACLE", "and", "WITHIN-1.0"] {
            assert!(super::is_license(text), "{text}");
        }
    }
}
