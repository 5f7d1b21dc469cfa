use super::*;

fn source(text: &str) -> Source {
    Source::new("codes.yaml", text)
}

#[test]
fn every_value_knows_its_place() {
    let text = "a: 1\nb:\n  - \"x y\"\n  - true\n";
    let source = Source::new("codes.yaml", text);
    let Value::Map(entries) = parse(&source).unwrap().value else {
        panic!("a map");
    };
    assert_eq!(source.slice(entries[0].0.span), "a");
    let Value::List(items) = &entries[1].1.value else {
        panic!("a list");
    };
    assert!(matches!(&items[0].value, Value::Text(text) if text == "x y"));
    assert_eq!(source.slice(items[0].span), "\"x y\"");
    assert!(matches!(items[1].value, Value::Bool(true)));
}

#[test]
fn a_key_given_twice_is_kept_twice() {
    let source = source("a: 1\na: 2\n");
    let Value::Map(entries) = parse(&source).unwrap().value else {
        panic!("a map");
    };
    assert_eq!(entries.len(), 2);
}

#[test]
fn hostile_files_meet_a_limit() {
    let deep = format!("a: {}", "[".repeat(100_000));
    let wide = format!("codes: [{}]", "a,".repeat(2_000_000));
    let nested = format!("codes: [[{}]]", "a,".repeat(2_000_000));
    let keys: String = (0..70).map(|n| format!("k{n}: 1\n")).collect();
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\n".to_owned();
    for text in [deep, wide, nested, keys, bomb] {
        let error = parse(&source(&text)).unwrap_err();
        let head: String = text.chars().take(20).collect();
        assert!(error.limit, "{head}: {}", error.message);
    }
}

#[test]
fn text_that_stands_as_it_is_is_not_copied() {
    let source = source("a: as it is\nb: >-\n  two\n  lines\n");
    let Value::Map(entries) = parse(&source).unwrap().value else {
        panic!("a map");
    };
    let text = |at: usize| match &entries[at].1.value {
        Value::Text(text) => text,
        other => panic!("{other:?}"),
    };
    assert!(matches!(text(0), Cow::Borrowed("as it is")));
    assert_eq!(text(1), "two lines");
}

#[test]
fn an_error_stands_at_its_place() {
    let source = Source::new("codes.yaml", "a: é\n  b: 3\n");
    let error = parse(&source).unwrap_err();
    assert!(!error.limit);
    assert_eq!(source.position(error.span.start).line, 2);
    assert!(!error.message.contains("line"), "{}", error.message);
}
