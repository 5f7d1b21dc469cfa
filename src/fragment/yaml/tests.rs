//! What is written reads back.

use super::*;

#[test]
fn a_scalar_is_plain_where_that_is_safe() {
    for text in [
        "Wrong PIN",
        "it's \"so\" [x] {y} & *z | > % @ `",
        "https://example.com/a#b",
        "a# b:c",
        "none",
    ] {
        assert_eq!(Scalar(text).to_string(), text);
    }
}

#[test]
fn a_scalar_that_yaml_would_misread_is_quoted() {
    for (text, expected) in [
        ("", r#""""#),
        ("0.1.0", r#""0.1.0""#),
        ("Yes", r#""Yes""#),
        ("n", r#""n""#),
        ("NULL", r#""NULL""#),
        ("a: b", r#""a: b""#),
        ("a #b", r#""a #b""#),
        ("ends with:", r#""ends with:""#),
        ("- a", r#""- a""#),
        ("#a", r##""#a""##),
        (r#"1 "a" it's \ b"#, r#"'1 "a" it''s \ b'"#),
        (
            "a\u{2028}\"\\\u{200B}é\u{E0041}",
            r#""a\u2028\"\\\u200bé\U000e0041""#,
        ),
    ] {
        assert_eq!(Scalar(text).to_string(), expected, "{text}");
    }
}

#[test]
fn a_code_is_always_quoted() {
    assert_eq!(Quoted("C2B00011").to_string(), r#""C2B00011""#);
    assert_eq!(Quoted("0").to_string(), r#""0""#);
}

#[test]
fn prose_stays_on_the_line_up_to_the_last_column() {
    let fits = "a".repeat(WIDTH - "en: ".len() - 4);
    assert_eq!(Prose::value("en", 4, &*fits).to_string(), fits);
    let folded = format!(">-\n      {fits}a");
    assert_eq!(Prose::value("en", 4, fits + "a").to_string(), folded);
    let quoted = format!("1{}", "a".repeat(WIDTH - "en: ".len() - 4 - 3));
    assert_eq!(
        Prose::value("en", 4, &*quoted).to_string(),
        format!("\"{quoted}\"")
    );
    assert!(
        Prose::value("en", 4, quoted + "a")
            .to_string()
            .starts_with(">-")
    );
}

#[test]
fn prose_folds_at_single_spaces_only() {
    let text = format!("{} b  c d {}", "a".repeat(90), "e".repeat(120));
    let expected = format!(
        ">-\n    {} b  c\n    d\n    {}",
        "a".repeat(90),
        "e".repeat(120)
    );
    assert_eq!(Prose::item(2, &*text).to_string(), expected);
    let apart = format!("{}  {}", "a".repeat(90), "b".repeat(90));
    assert_eq!(
        Prose::item(2, &*apart).to_string(),
        format!(">-\n    {apart}")
    );
}

#[test]
fn prose_that_needs_escapes_stays_on_one_line() {
    let text = format!("{} {}\u{2028}", "a".repeat(90), "b".repeat(90));
    let line = Prose::item(2, &*text).to_string();
    assert!(
        line.ends_with("\\u2028\"") && !line.contains('\n'),
        "{line}"
    );
}

#[test]
fn wide_characters_count_as_one_column() {
    let text = ["語"; 30].map(|word| word.repeat(3)).join(" ");
    let longest = Prose::item(2, text).to_string();
    let longest = longest.lines().map(|line| line.chars().count()).max();
    assert_eq!(longest, Some(99));
}

/// Every text of up to six signs from an alphabet of trouble, long and short: what is written reads back.
#[test]
fn every_text_reads_back() {
    const ALPHABET: [&str; 26] = [
        "a", "no", "0", " ", "  ", "#", ":", "-", "\"", "'", "\\", "\u{2028}", "\u{200B}", "é",
        "語", "🎉", "{", "}", "[", "]", "&", "*", "!", "|", ">", "%",
    ];
    let mut state = 1_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    for _ in 0..2_000 {
        let mut text = String::new();
        for _ in 0..=next(6) {
            text.push_str(&ALPHABET[next(ALPHABET.len())].repeat(1 + next(3) * next(40)));
        }
        let text = text.trim();
        let yaml = format!(
            "a: {}\nb: {}\nc:\n  - {}\n  - {}\n",
            Scalar(text),
            Quoted(text),
            Prose::item(2, text),
            Prose::item(2, text),
        );
        let read: (String, String, Vec<String>) = read(&yaml);
        assert_eq!(read.0, text, "{yaml}");
        assert_eq!(read.1, text, "{yaml}");
        assert!(read.2.iter().all(|item| item == text), "{yaml}");
    }
}

fn read(yaml: &str) -> (String, String, Vec<String>) {
    #[derive(serde::Deserialize)]
    struct Document {
        a: String,
        b: String,
        c: Vec<String>,
    }
    let document: Document = serde_saphyr::from_str(yaml).expect(yaml);
    (document.a, document.b, document.c)
}
