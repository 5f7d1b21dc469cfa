//! Lines that end as no two systems end them.

use daraja_codegen::layout::format;
use daraja_codegen::source::Source;

use crate::adding::{HEAD, REAL, assert_untouched, try_to_add};

/// A line ends as the one above the stub does, and everywhere a carriage return alone is an end too.
#[test]
fn a_stub_takes_the_line_ends_of_its_place() {
    let real = REAL.replace("\r\n", "\n");
    let line = try_to_add(&real, "stk_result", "7777").unwrap().line;
    let half = |first: &str, then: &str| {
        let lines = real.split_inclusive('\n').enumerate();
        let ended = |(at, line): (usize, &str)| {
            let end = if at < 200 { first } else { then };
            line.replace('\n', end)
        };
        lines.map(ended).collect::<String>()
    };
    for (text, end) in [
        (half("\r", "\r"), "\r"),
        (half("\r\n", "\r\n"), "\r\n"),
        (half("\r", "\n"), "\n"),
        (half("\r\n", "\n"), "\n"),
        (half("\n", "\r\n"), "\r\n"),
        (half("\r", "\r\n"), "\r\n"),
        (half("\n", "\r"), "\r"),
    ] {
        let addition = try_to_add(&text, "stk_result", "7777").unwrap();
        assert_untouched(&text, &addition);
        assert_eq!(addition.line, line);
        let added = real_lines(&addition.text);
        assert_eq!(added[line - 1], "  - family: stk_result");
        assert_eq!(added[line], "    code: \"7777\"");
        let plain = addition.stub.replace("\r\n", "\n").replace('\r', "\n");
        assert_eq!(addition.stub, plain.replace('\n', end));
    }
    // The last line of the file has no end of its own.
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("{HEAD}codes:\n  - family: one\n    code: '1'").replace('\n', end);
        let addition = try_to_add(&text, "one", "404").unwrap();
        assert_untouched(&text, &addition);
        let at = addition.text.find(&addition.stub).unwrap();
        assert_eq!(addition.text[..at], format!("{text}{end}{end}"));
        assert_eq!(addition.line, 11);
    }
}

/// The lines of a text as an editor counts them.
fn real_lines(text: &str) -> Vec<String> {
    let source = Source::new("codes.yaml", text);
    let line = |line| source.slice(source.line(line)).to_owned();
    (1..=source.line_count()).map(line).collect()
}

#[test]
fn what_a_comment_speaks_of_does_not_hang_on_the_ends_of_lines() {
    let text = "schema: 1\npackage:\n  title: a\n  # in the package\n# of the codes\ncodes:\n  - family: one\n    # in the code\n";
    let laid_out = |text: &str| format(&Source::new("codes.yaml", text)).unwrap();
    let expected = laid_out(text);
    for end in ["\r", "\r\n"] {
        assert_eq!(laid_out(&text.replace('\n', end)), expected);
    }
}
