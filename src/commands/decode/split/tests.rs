use super::*;

/// The records of a text: line, place in the list, text, flaw; whatever the size of the reads.
fn records(text: &str) -> Vec<(u64, Option<u64>, String, Option<Flaw>)> {
    let mut splitter = Splitter::new(text.as_bytes());
    let mut batch = Batch::default();
    let mut found = Vec::new();
    while splitter.fill(&mut batch) {
        batch.each(|piece, text| {
            let text = String::from_utf8_lossy(text).into_owned();
            found.push((piece.line, piece.index, text, piece.flaw));
        });
    }
    assert!(splitter.failure().is_none());
    found
}

fn texts(text: &str) -> Vec<String> {
    records(text).into_iter().map(|record| record.2).collect()
}

#[test]
fn lines_keep_their_numbers_and_blank_ones_are_none() {
    let found = records("\u{FEFF}{\"a\":1}\r\n\n  \n{\"b\":2}\nbroken\n{\"c\":3}");
    let lines: Vec<_> = found.iter().map(|one| (one.0, one.2.as_str())).collect();
    let expected = [
        (1, "{\"a\":1}"),
        (4, "{\"b\":2}"),
        (5, "broken"),
        (6, "{\"c\":3}"),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_broken_first_line_is_one_line() {
    assert_eq!(texts("{\"a\":\n{\"b\":2}\n"), ["{\"a\":", "{\"b\":2}"]);
    assert_eq!(texts("[2026-11-22] started\n{\"b\":2}\n").len(), 2);
}

#[test]
fn documents_over_several_lines() {
    assert_eq!(texts("{\n  \"a\": 1\n}\n{\n  \"b\": \"}\"\n}\n").len(), 2);
    assert_eq!(texts("{\"a\":\n{\"b\":\n{}}}").len(), 1);
    let broken = "{\n  \"a\": \"1\n}\n{\n  \"b\": 2\n}\n";
    assert_eq!(texts(broken), ["{\n  \"a\": \"1\n}\n", "{\n  \"b\": 2\n}"]);
}

#[test]
fn lists_give_their_entries() {
    let found = records(" [ {\"a\":[1,2]},\n\n{\"b\":\"]\"}, 7, \"x\" ]\n");
    let seen: Vec<_> = found
        .iter()
        .map(|one| (one.0, one.1, one.2.as_str(), one.3))
        .collect();
    let expected = [
        (1, Some(0), "{\"a\":[1,2]}", None),
        (3, Some(1), "{\"b\":\"]\"}", None),
        (3, Some(2), "7", None),
        (3, Some(3), "\"x\"", None),
    ];
    assert_eq!(seen, expected);
    assert!(records("[]").is_empty());
    for broken in ["[{} {}]", "[{},]", "[{},,{}]", "[{}", "[{},"] {
        let flaws = records(broken).into_iter().filter(|one| one.3.is_some());
        assert_eq!(flaws.count(), 1, "{broken}");
    }
}

#[test]
fn batches_do_not_change_what_is_found() {
    let record = format!("{{\"a\":\"{}\"}}", "x".repeat(1000));
    let lines = vec![record.as_str(); 2000].join("\n");
    assert_eq!(texts(&lines), vec![record.as_str(); 2000]);
    let list = format!("[{}]", vec![record.as_str(); 2000].join(",\n"));
    let found = records(&list);
    assert_eq!(found.len(), 2000);
    for (at, one) in (0..).zip(&found) {
        assert_eq!(
            (one.0, one.1, one.2.as_str()),
            (at + 1, Some(at), record.as_str())
        );
    }
}

#[test]
fn a_record_over_the_limit_is_passed_over() {
    let large = format!("{{\"a\":\"{}\"}}", "x".repeat(LARGEST));
    let found = records(&format!("{{}}\n{large}\n{{\"b\":2}}\n"));
    let flaws: Vec<_> = found.iter().map(|one| (one.0, one.3)).collect();
    assert_eq!(flaws, [(1, None), (2, Some(Flaw::TooLarge)), (3, None)]);
    let found = records(&format!("[{{}},\n{large},\n{{\"b\":2}}]"));
    let flaws: Vec<_> = found.iter().map(|one| (one.0, one.3)).collect();
    assert_eq!(flaws, [(1, None), (2, Some(Flaw::TooLarge)), (3, None)]);
}
