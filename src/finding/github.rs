//! Workflow commands that annotate a pull request on GitHub.

use std::fmt::Write as _;

use super::workspace::in_workspace;
use super::{Finding, Severity};
use crate::source::Source;

/// One annotation, with its newline.
#[must_use]
pub fn annotation(
    level: &str,
    file: &str,
    line: Option<usize>,
    title: &str,
    message: &str,
) -> String {
    let at = line.map(|line| format!(",line={line}")).unwrap_or_default();
    command(level, &in_workspace(file), &at, title, message)
}

/// One annotation a finding. The other places and the way out follow in its message.
pub(super) fn render(findings: &[Finding], source: &Source) -> String {
    let mut out = String::new();
    let file = in_workspace(source.name());
    for finding in findings {
        let span = finding.span();
        let (start, end) = (source.position(span.start), source.position(span.end()));
        let mut at = format!(",line={},endLine={}", start.line, end.line);
        // GitHub takes columns within one line only.
        if start.line == end.line {
            let _ = write!(at, ",col={},endColumn={}", start.column, end.column);
        }
        let mut message = finding.message.clone();
        for place in finding.places.iter().skip(1) {
            let position = source.position(place.span.start);
            let (line, column) = (position.line, position.column);
            let _ = write!(message, "\n{}: {file}:{line}:{column}", place.label);
        }
        if let Some(help) = &finding.help {
            let _ = write!(message, "\nhelp: {help}");
        }
        let level = match finding.rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        out.push_str(&command(level, &file, &at, finding.rule.id, &message));
    }
    out
}

fn command(level: &str, file: &str, at: &str, title: &str, message: &str) -> String {
    format!(
        "::{level} file={}{at},title={}::{}\n",
        property(file),
        property(title),
        data(message)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::annotation;

    #[test]
    fn what_a_command_is_made_of_is_escaped() {
        assert_eq!(
            annotation(
                "error",
                "a:b,c.yaml",
                Some(3),
                "x,y",
                "100%\r\nsure: yes, sure"
            ),
            "::error file=a%3Ab%2Cc.yaml,line=3,title=x%2Cy::100%25%0D%0Asure: yes, sure\n"
        );
    }
}
