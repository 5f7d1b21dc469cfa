//! Duplicates, planted and looked for.

use std::path::Path;
use std::process::Command;

/// The catalogue with `count` of its codes given a second time at the end of the list, under other
/// names; and how many those are.
pub fn plant(catalogue: &str, count: usize) -> (String, usize) {
    const ENTRY: &str = "\n  - family: ";
    let codes = catalogue.find("\ncodes:\n").expect("a list of codes");
    let end = catalogue[codes..]
        .find("\nretired:")
        .map_or(catalogue.len(), |at| codes + at);
    let list = &catalogue[codes..end];
    let starts: Vec<usize> = list.match_indices(ENTRY).map(|(at, _)| at).collect();
    let step = starts.len() / count;
    let mut copies = String::new();
    for nth in 0..count {
        let at = nth * step;
        let stop = starts.get(at + 1).map_or(list.len(), |next| *next);
        let entry = &list[starts[at]..stop];
        // A comment may follow the entry: only its own lines are indented by four.
        for line in entry.lines().filter(|line| !line.trim().is_empty()) {
            if line.trim_start().starts_with('#') {
                continue;
            }
            copies.push('\n');
            copies.push_str(line);
            if line.starts_with("    name: ") {
                copies.push_str("_twice");
            }
        }
    }
    let planted = format!(
        "{}{copies}\n{}",
        catalogue[..end].trim_end(),
        &catalogue[end..]
    );
    (planted, count)
}

/// How many duplicate codes the tool finds in a file.
pub fn found(tool: &str, file: &Path) -> usize {
    let output = Command::new(tool)
        .args(["validate", "--format", "json", "--catalogue"])
        .arg(file)
        .output()
        .expect("the tool runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let findings = report.as_array().into_iter().flatten();
    findings
        .filter(|finding| finding["rule"] == "duplicate-code")
        .count()
}
