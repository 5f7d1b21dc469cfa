//! A new code: where its stub goes, and what is refused.

use daraja_codegen::catalogue::validate;
use daraja_codegen::layout::{Addition, Rejection, Request, add, format};
use daraja_codegen::source::Source;
use proptest::prelude::*;

use crate::generated::tame_catalogue;
use crate::properties::choices;
use crate::scruffy::{Tape, write};

pub const REAL: &str = include_str!("../../codes.yaml");
pub const HEAD: &str = "\
schema: 1
package: {version: 1.2.3}
families:
  - {id: one, pattern: '[0-9]+'}
  - {id: two, pattern: '[0-9]+'}
  - {id: three, pattern: '[0-9]{3}', http_status_prefix: true}
";

pub fn try_to_add(text: &str, family: &str, code: &str) -> Result<Addition, Rejection> {
    let since = None;
    let request = Request {
        family,
        code,
        since,
    };
    add(&Source::new("codes.yaml", text), &request)
}

/// What follows on `before` where a code of `family` is added: the stub is shown by its first two lines.
#[track_caller]
fn added(before: &str, family: &str) -> String {
    let text = format!("{HEAD}{before}");
    let addition = try_to_add(&text, family, "404").unwrap();
    assert_untouched(&text, &addition);
    let lines = addition.text.split_inclusive('\n').skip(addition.line - 1);
    let line: Vec<&str> = lines.take(2).collect();
    assert!(line[0].trim_start().starts_with("- family: "), "{line:?}");
    let head = addition
        .stub
        .split_inclusive('\n')
        .take(2)
        .collect::<String>();
    let shown = addition.text.replace(&addition.stub, &head);
    shown.strip_prefix(HEAD).unwrap().to_owned()
}

/// Every byte of the old file is in the new one, before the stub or behind it.
#[track_caller]
pub fn assert_untouched(old: &str, addition: &Addition) {
    let at = addition.text.find(&addition.stub).unwrap();
    let (before, rest) = addition.text.split_at(at);
    let after = &rest[addition.stub.len()..];
    let joined = [before, after].concat();
    let extra = joined.len() - old.len();
    // What is new beside the stub: an empty line, and the line break that the last line lacked.
    let same = old
        .bytes()
        .zip(joined.bytes())
        .take_while(|(old, new)| old == new)
        .count();
    assert_eq!(&joined[same + extra..], &old[same..]);
    assert!(
        joined[same..same + extra]
            .bytes()
            .all(|byte| matches!(byte, b'\r' | b'\n')),
        "{joined}"
    );
    assert!(extra <= 4, "{joined}");
}

#[test]
fn a_stub_of_the_real_catalogue_is_laid_out_and_reported_line_by_line() {
    let text = REAL.replace("\r\n", "\n");
    for (family, code, next) in [
        ("stk_result", "2002", "  # ---"),
        ("api_error", "403.001.01", "  # ---"),
        ("c2b_b2c", "C2B00017", "# Codes that were removed"),
    ] {
        let addition = try_to_add(&text, family, code).unwrap();
        assert_untouched(&text, &addition);
        assert_eq!(
            format(&Source::new("codes.yaml", &*addition.text)).unwrap(),
            addition.text
        );
        let at = addition.text.find(&addition.stub).unwrap();
        let after = &addition.text[at + addition.stub.len()..];
        assert!(
            after.trim_start_matches('\n').starts_with(next),
            "{family}: {after:.80}"
        );

        let source = Source::new("codes.yaml", &*addition.text);
        let findings = validate(&source).findings;
        let lines = addition.text.lines().enumerate();
        let marked: Vec<usize> = lines
            .filter(|(_, line)| line.contains("TODO"))
            .map(|(at, _)| at + 1)
            .collect();
        assert!(marked.len() >= 10, "{}", addition.stub);
        for line in marked {
            let reported = findings
                .iter()
                .filter(|finding| source.position(finding.span().start).line == line)
                .count();
            assert_eq!(reported, 1, "line {line} of\n{}", addition.text);
        }
    }
}

#[test]
fn the_stub_holds_what_its_family_asks_for() {
    let stub = |family, code| try_to_add(REAL, family, code).unwrap().stub;
    let stk = stub("stk_result", "2002");
    assert!(
        stk.contains("    code: \"2002\"\n    name: TODO\n"),
        "{stk}"
    );
    assert!(
        stk.contains("customer_message:\n      en: TODO\n      sw: TODO\n")
            && !stk.contains("http_status")
    );
    let api = stub("api_error", "403.001.01");
    assert!(
        api.contains("http_status: 403\n") && !api.contains("customer_message"),
        "{api}"
    );
    assert!(api.contains("sources: [TODO]"));
    let bare = try_to_add(&format!("{HEAD}codes:\n"), "one", "1")
        .unwrap()
        .stub;
    assert!(!bare.contains("sources"), "{bare}");
}

#[test]
fn the_version_is_the_one_that_is_to_come() {
    let since = |version: &str, newest: &str| {
        let text = format!(
            "{}codes:\n  - {{family: one, code: \"1\", since: {newest}}}\n",
            HEAD.replace("1.2.3", version)
        );
        let stub = try_to_add(&text, "one", "2").unwrap().stub;
        let line = stub.lines().find(|line| line.contains("since")).unwrap();
        line.trim().trim_start_matches("since: ").to_owned()
    };
    assert_eq!(since("1.2.3", "1.2.0"), "1.3.0");
    assert_eq!(since("1.2.0", "1.2.0"), "1.3.0");
    assert_eq!(since("1.3.0", "1.2.0"), "1.3.0");
    assert_eq!(since("0.1.0", "0.1.0"), "0.2.0");
    let request = Request {
        family: "one",
        code: "1",
        since: Some("9.9.9"),
    };
    let text = format!("{HEAD}codes:\n");
    let addition = add(&Source::new("codes.yaml", text), &request).unwrap();
    assert!(addition.stub.contains("since: 9.9.9"));
}

#[test]
fn a_stub_goes_after_the_last_code_of_its_family_and_its_comments() {
    let before = "\
codes:
  - family: one
    code: \"1\" # beside
    # its own

  - family: two
    code: \"1\"
    description: >-
      Words.

  # after all
retired: []
";
    assert_eq!(
        added(before, "one"),
        "\
codes:
  - family: one
    code: \"1\" # beside
    # its own

  - family: one
    code: \"404\"

  - family: two
    code: \"1\"
    description: >-
      Words.

  # after all
retired: []
"
    );
    assert_eq!(
        added(before, "two"),
        "\
codes:
  - family: one
    code: \"1\" # beside
    # its own

  - family: two
    code: \"1\"
    description: >-
      Words.

  - family: two
    code: \"404\"

  # after all
retired: []
"
    );
}

#[test]
fn a_stub_stands_as_its_neighbours_do() {
    // Without empty lines, at the column of the key, and where the last line has no end.
    assert_eq!(
        added(
            "codes:\n- {family: one, code: '1'}\n-   family: two\n    code: '2'\n",
            "one"
        ),
        "codes:\n- {family: one, code: '1'}\n- family: one\n  code: \"404\"\n-   family: two\n    code: '2'\n"
    );
    assert_eq!(
        added("codes:\n  - family: one\n    code: '1'", "one"),
        "codes:\n  - family: one\n    code: '1'\n\n  - family: one\n    code: \"404\"\n"
    );
    let windows = format!("{HEAD}codes:\n  - family: one\n    code: '1'\n\nretired: []\n")
        .replace('\n', "\r\n");
    let addition = try_to_add(&windows, "one", "404").unwrap();
    assert_untouched(&windows, &addition);
    assert_eq!(
        addition.text.matches('\n').count(),
        addition.text.matches("\r\n").count()
    );
}

#[test]
fn the_first_code_of_a_family_goes_after_those_of_the_families_before_it() {
    let codes = "codes: # all\n  # head\n  - family: one\n    code: '1'\n\n  - family: three\n    code: '300'\n";
    assert_eq!(
        added(codes, "two"),
        "codes: # all\n  # head\n  - family: one\n    code: '1'\n\n  - family: two\n    code: \"404\"\n\n  - family: three\n    code: '300'\n"
    );
    let codes = "codes: # all\n  # head\n  - family: two\n    code: '1'\n\n  - family: three\n    code: '300'\n";
    assert_eq!(
        added(codes, "one"),
        "codes: # all\n  - family: one\n    code: \"404\"\n\n  # head\n  - family: two\n    code: '1'\n\n  - family: three\n    code: '300'\n"
    );
    assert_eq!(
        added("codes:\n  # none yet\nretired: []\n", "one"),
        "codes:\n  # none yet\n  - family: one\n    code: \"404\"\nretired: []\n"
    );
}

#[test]
fn a_code_that_cannot_be_added_is_refused_with_a_way_out() {
    let file = format!(
        "{HEAD}codes:\n  - family: one\n    code: 17\n    name: seventeen\nretired:\n  - {{family: one, code: \"9\", name: nine}}\n"
    );
    for (family, code, message, way_out) in [
        (
            "one",
            "17",
            "codes.yaml:8: one/17 is there already, as `seventeen`",
            "edit",
        ),
        (
            "one",
            "9",
            "codes.yaml:12: one/9 is retired",
            "another meaning",
        ),
        ("on", "1", "no family `on`", "did you mean one?"),
        (
            "one",
            "x",
            "x does not match the pattern of one, `[0-9]+`",
            "codes.yaml:4",
        ),
        (
            "one",
            "1 ",
            "`1 ` does not have the form of a code",
            "at most 32",
        ),
        (
            "one",
            &"1".repeat(33),
            "does not have the form of a code",
            "at most 32",
        ),
    ] {
        match try_to_add(&file, family, code) {
            Err(Rejection::Code {
                message: found,
                help,
            }) => {
                assert!(found.contains(message), "{found}");
                assert!(help.contains(way_out), "{help}");
            }
            other => panic!("{family}/{code}: {other:?}"),
        }
    }
    for codes in [
        "codes: []\n",
        "codes: [{family: one, code: '1'}]\n",
        "codes: none\n",
        "",
        "codes: {}\n",
    ] {
        let refused = try_to_add(&format!("{HEAD}{codes}"), "one", "2");
        assert!(
            matches!(refused, Err(Rejection::Code { .. })),
            "{codes}: {refused:?}"
        );
    }
    let broken = try_to_add("codes: [", "one", "2");
    assert!(matches!(broken, Err(Rejection::File(_))), "{broken:?}");
}

proptest! {
    #![proptest_config(crate::generated::config())]

    #[test]
    fn however_a_catalogue_is_written_a_code_can_be_added(tree in tame_catalogue(), tape in choices()) {
        let written = write(&tree, &mut Tape::new(tape.0)).text;
        match try_to_add(&written, "acme_result", "404") {
            Ok(addition) => assert_untouched(&written, &addition),
            Err(Rejection::Code { message, .. }) => {
                prop_assert!(message.contains("not a list of one entry below the other"), "{}\n{}", message, written);
            }
            Err(other) => prop_assert!(false, "{:?}\n{}", other, written),
        }
        let canonical = format(&Source::new("codes.yaml", written)).unwrap();
        let addition = try_to_add(&canonical, "acme_result", "404").unwrap();
        let text = format(&Source::new("codes.yaml", &*addition.text)).unwrap();
        prop_assert_eq!(text, addition.text);
    }
}
