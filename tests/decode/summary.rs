//! Counts, and what the catalogue lacks.

use serde_json::Value;

use super::{NEWS, PAID, decode, text};

#[test]
fn the_summary_says_what_the_catalogue_lacks() {
    let input = format!("{PAID}\n{NEWS}\n{PAID}\nbroken\n{NEWS}\n");
    let output = decode(&["--summary"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output);
    for part in [
        "5 records\n",
        "  2  stk_callback          0               succeeded     Payment successful",
        "unknown stk_result/1033: 2 times, first on line 2, last on line 5: News of 254******149",
        "unreadable: 1 not_json, first on line 4",
        "  - family: stk_result\n    code: \"1033\"\n    name: TODO",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    let output = decode(&["--summary", "--format", "json"], input.as_bytes());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(summary["unknown"][0]["code"], "1033");
    assert_eq!(summary["unknown"][0]["last"]["line"], 5);
    assert_eq!(summary["unreadable"]["not_json"]["count"], 1);
    let hostile: String = (0..1_500)
        .map(|code| NEWS.replace("1033", &format!("\"X{code}\"")) + "\n")
        .collect();
    let output = decode(&["--summary", "--format", "json"], hostile.as_bytes());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let counts = summary["counts"].as_array().unwrap();
    let total: u64 = counts
        .iter()
        .map(|row| row["count"].as_u64().unwrap())
        .sum();
    assert_eq!((counts.len(), total), (1_001, 1_500));
}
