//! Workflow commands that annotate a pull request on GitHub.

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
    let file = property(file);
    format!(
        "::{level} file={file}{at},title={}::{}\n",
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
