//! Workflow commands that annotate a pull request on GitHub.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

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
            let _ = write!(
                message,
                "\n{}: {}:{line}:{column}",
                place.label,
                source.name()
            );
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

/// The name of a file as GitHub knows it: from the top of the repository, wherever the command was run. Where that is
/// not known, or the file is elsewhere, the name as it is.
fn in_workspace(file: &str) -> Cow<'_, str> {
    // What was no file has a name such as <stdin>.
    if file.starts_with('<') {
        return Cow::Borrowed(file);
    }
    let top = std::env::var_os("GITHUB_WORKSPACE").filter(|top| !top.is_empty());
    let name = top.and_then(|top| below(Path::new(&top), Path::new(file)));
    name.map_or(Cow::Borrowed(file), Cow::Owned)
}

/// The path of `file` below `top`, with forward slashes.
fn below(top: &Path, file: &Path) -> Option<String> {
    let place = place(file)?;
    let inside = place.strip_prefix(fs::canonicalize(top).ok()?).ok()?;
    let names = inside.iter().map(|name| name.to_str());
    Some(names.collect::<Option<Vec<&str>>>()?.join("/"))
}

/// Where a file stands, or would stand: links above it are followed, but not the file itself.
fn place(file: &Path) -> Option<PathBuf> {
    let name = file.file_name()?;
    let parent = file.parent()?;
    let folder = match parent.as_os_str().is_empty() {
        true => Path::new("."),
        false => parent,
    };
    let folder = match fs::canonicalize(folder) {
        Ok(folder) => folder,
        // A package that is missing may lack its folders too.
        Err(_) => place(parent)?,
    };
    Some(folder.join(name))
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
    use std::fs;

    use super::{annotation, below};

    #[test]
    fn a_file_is_named_from_the_top_of_the_repository() {
        let outside = tempfile::tempdir().unwrap();
        let top = outside.path().join("top");
        fs::create_dir_all(top.join("a/b")).unwrap();
        for (file, name) in [
            ("top/codes.yaml", Some("codes.yaml")),
            ("top/a/b/../codes.yaml", Some("a/codes.yaml")),
            ("top/a/missing/deeper/file", Some("a/missing/deeper/file")),
            ("codes.yaml", None),
            ("top/../codes.yaml", None),
            ("topple/codes.yaml", None),
        ] {
            let named = below(&top, &outside.path().join(file));
            assert_eq!(named.as_deref(), name, "{file}");
        }
        assert_eq!(below(&outside.path().join("gone"), &top.join("a")), None);
    }

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
