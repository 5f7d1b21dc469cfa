//! What CI is told of files: their names from the top of the repository, wherever the command was run.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::support::git;
use super::{CATALOGUE, expect, project, stdout};

/// What is said in `format`, run in the folder `tools` of `top`.
fn said(top: &Path, code: i32, args: &[&str], format: &str) -> String {
    let folder = top.join("tools");
    fs::create_dir_all(&folder).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .args(["--format", format])
        .env("GITHUB_WORKSPACE", top)
        .current_dir(&folder)
        .output()
        .unwrap();
    expect(&output, code);
    stdout(&output)
}

fn results(log: &str) -> Vec<Value> {
    let log: Value = serde_json::from_str(log).unwrap();
    log["runs"][0]["results"].as_array().unwrap().clone()
}

fn uri(place: &Value) -> &str {
    let file = &place["physicalLocation"]["artifactLocation"];
    file["uri"].as_str().unwrap()
}

#[test]
fn every_place_of_a_finding_has_the_name_of_its_file() {
    let project = project();
    let top = project.path();
    fs::write(top.join("bad codes.yaml"), "schema: 1\nschema: 1\n").unwrap();
    let args = ["validate", "--catalogue", "../bad codes.yaml"];
    let github = said(top, 1, &args, "github");
    let start = "::error file=bad codes.yaml,line=2,";
    let line = github.lines().find(|line| line.starts_with(start));
    let line = line.unwrap_or_else(|| panic!("{github}"));
    assert!(line.contains(": bad codes.yaml:1:1"), "{line}");
    assert!(!github.contains("../"), "{github}");

    let found = results(&said(top, 1, &args, "sarif"));
    let places = found.iter().flat_map(|result| {
        let places = ["locations", "relatedLocations"].map(|key| result[key].as_array());
        places.into_iter().flatten().flatten()
    });
    let uris: Vec<&str> = places.map(uri).collect();
    assert!(uris.len() > found.len(), "{found:?}");
    assert!(
        uris.iter().all(|uri| *uri == "bad%20codes.yaml"),
        "{uris:?}"
    );
    let stdin = ["validate", "--catalogue", "-"];
    let found = results(&said(top, 1, &stdin, "sarif"));
    assert_eq!(uri(&found[0]["locations"][0]), "%3Cstdin%3E");
}

#[test]
fn so_has_every_place_of_a_difference() {
    let project = project();
    let top = project.path();
    let (at, _) = CATALOGUE.match_indices("\n  - family: ").last().unwrap();
    let end = at + CATALOGUE[at..].find("\n\n").unwrap();
    let less = [&CATALOGUE[..at], &CATALOGUE[end..]].concat();
    fs::write(top.join("less.yaml"), less).unwrap();
    let args = ["diff", "../codes.yaml", "../less.yaml"];
    let github = said(top, 1, &args, "github");
    assert!(github.contains(" file=less.yaml,"), "{github}");
    assert!(github.contains("It stood at codes.yaml:"), "{github}");
    assert!(!github.contains("../"), "{github}");
    let sarif = said(top, 1, &args, "sarif");
    assert!(sarif.contains("It stood at codes.yaml:"), "{sarif}");
    assert_eq!(uri(&results(&sarif)[0]["locations"][0]), "less.yaml");
    assert!(!sarif.contains("../"), "{sarif}");

    // What stands in a revision is no file here, and its name begins at the top as it is.
    git(top, &["init", "-q"]);
    git(top, &["add", "codes.yaml"]);
    git(top, &["commit", "-qm", "all"]);
    fs::rename(top.join("less.yaml"), top.join("codes.yaml")).unwrap();
    let args = ["diff", "--against", "HEAD:codes.yaml", "../codes.yaml"];
    for format in ["github", "sarif"] {
        let said = said(top, 1, &args, format);
        assert!(said.contains("It stood at HEAD:codes.yaml:"), "{said}");
    }
}
