//! The GitHub action, as far as a machine without GitHub can run it: its steps one by one, in a repository
//! with the merge commit of a pull request.

#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::git;

const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
/// Its version and its codes stay as they are, whatever comes into ours.
const CATALOGUE: &str = include_str!("cases/small/codes.yaml");

fn action() -> Value {
    serde_saphyr::from_str(include_str!("../action.yml")).unwrap()
}

fn commit(folder: &Path, text: &str, message: &str) {
    fs::write(folder.join("codes.yaml"), text).unwrap();
    // A catalogue that is not valid generates nothing.
    Command::new(TOOL)
        .arg("generate")
        .current_dir(folder)
        .output()
        .unwrap();
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "--allow-empty", "-m", message]);
}

/// A clone of the merge commit of a pull request that changes the catalogue, as actions/checkout makes it.
fn pull_request(changed: &str, depth: &str) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let origin = place.path().join("origin");
    fs::create_dir(&origin).unwrap();
    git(&origin, &["init", "-q", "-b", "main"]);
    commit(&origin, CATALOGUE, "base");
    git(&origin, &["checkout", "-q", "-b", "change"]);
    commit(&origin, changed, "change");
    git(&origin, &["checkout", "-q", "main"]);
    fs::write(origin.join("NOTES"), "meanwhile").unwrap();
    git(&origin, &["add", "-A"]);
    git(&origin, &["commit", "-qm", "meanwhile"]);
    git(
        &origin,
        &["merge", "-q", "--no-ff", "-m", "merge", "change"],
    );
    let url = format!("file://{}", origin.display());
    git(place.path(), &["clone", "-q", depth, &url, "clone"]);
    let clone = place.path().join("clone");
    (place, clone)
}

struct Ran {
    name: String,
    code: i32,
    out: String,
}

/// Runs the steps with these inputs; gives what ran, and the job summary.
fn run(folder: &Path, given: &[(&str, &str)]) -> (Vec<Ran>, String) {
    let action = action();
    let mut inputs: BTreeMap<String, String> = BTreeMap::new();
    for (name, input) in action["inputs"].as_object().unwrap() {
        let default = input["default"].as_str().unwrap();
        inputs.insert(name.clone(), default.to_owned());
        assert!(!input["description"].as_str().unwrap().is_empty());
    }
    for (name, value) in given {
        assert!(
            inputs
                .insert((*name).to_owned(), (*value).to_owned())
                .is_some(),
            "{name}"
        );
    }
    let temp = tempfile::tempdir().unwrap();
    let summary = temp.path().join("summary.md");
    fs::write(&summary, "").unwrap();
    let mut ran: Vec<Ran> = Vec::new();
    for step in action["runs"]["steps"].as_array().unwrap() {
        let is_well = ran.iter().all(|step| step.code == 0);
        let is_valid = ran
            .iter()
            .any(|step| step.name == "Validate the catalogue" && step.code == 0);
        let runs = match step["if"].as_str() {
            None => is_well,
            Some("inputs.tool == ''") => is_well && inputs["tool"].is_empty(),
            Some("inputs.out != ''") => is_well && !inputs["out"].is_empty(),
            Some(
                "${{ !cancelled() && steps.validate.outcome == 'success' && inputs.base != 'none' }}",
            ) => is_valid && inputs["base"] != "none",
            Some(other) => panic!("nobody knows what {other} means here"),
        };
        if !runs {
            continue;
        }
        assert_eq!(step["shell"], "bash");
        // As GitHub runs it.
        let mut command = Command::new("bash");
        command
            .args([
                "--noprofile",
                "--norc",
                "-eo",
                "pipefail",
                "-c",
                step["run"].as_str().unwrap(),
            ])
            .current_dir(folder)
            .env("GITHUB_STEP_SUMMARY", &summary)
            .env("GITHUB_ACTION_PATH", env!("CARGO_MANIFEST_DIR"))
            .env("RUNNER_TEMP", temp.path());
        for (name, value) in step["env"].as_object().into_iter().flatten() {
            let value = value.as_str().unwrap();
            let input = value
                .strip_prefix("${{ inputs.")
                .unwrap()
                .strip_suffix(" }}")
                .unwrap();
            command.env(name, &inputs[input]);
        }
        let output = command.output().unwrap();
        ran.push(Ran {
            name: step["name"].as_str().unwrap().to_owned(),
            code: output.status.code().unwrap(),
            out: String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr),
        });
    }
    let summary = fs::read_to_string(summary).unwrap();
    (ran, summary)
}

fn edit(edits: &[(&str, &str)]) -> String {
    edits
        .iter()
        .fold(CATALOGUE.to_owned(), |text, (find, put)| {
            assert!(text.contains(find), "{find}");
            text.replacen(find, put, 1)
        })
}

fn codes(ran: &[Ran]) -> Vec<i32> {
    ran.iter().map(|step| step.code).collect()
}

#[test]
fn no_input_is_pasted_into_a_script() {
    for step in action()["runs"]["steps"].as_array().unwrap() {
        assert!(!step["run"].as_str().unwrap().contains("${{"), "{step}");
    }
}

#[test]
fn a_change_is_validated_compared_and_explained() {
    let minor = edit(&[
        ("version: 1.2.0", "version: 1.2.1"),
        ("title: STK result", "title: STK results"),
    ]);
    let (_place, clone) = pull_request(&minor, "--depth=2");
    let (ran, summary) = run(&clone, &[("tool", TOOL)]);
    assert_eq!(codes(&ran), [0, 0, 0], "{}", ran[ran.len() - 1].out);
    assert!(
        ran[2].out.starts_with("::notice file=codes.yaml,line="),
        "{}",
        ran[2].out
    );
    assert!(
        summary.starts_with("### <code>codes.yaml</code>: 1 patch\n"),
        "{summary}"
    );
}

#[test]
fn a_change_that_touches_money_fails_until_it_is_allowed() {
    let money = edit(&[
        ("version: 1.2.0", "version: 2.0.0"),
        ("confirm_first: true", "confirm_first: false"),
    ]);
    // The first code with that advice is stk_result/26.
    let (_place, clone) = pull_request(&money, "--depth=2");
    let (ran, summary) = run(&clone, &[("tool", TOOL)]);
    assert_eq!(codes(&ran), [0, 0, 1], "{}", ran[ran.len() - 1].out);
    assert!(
        ran[2].out.contains("title=money-change::"),
        "{}",
        ran[2].out
    );
    assert!(summary.contains("**money**"), "{summary}");
    let (ran, _) = run(
        &clone,
        &[("tool", TOOL), ("allow", "\n  stk_result/26  \n")],
    );
    assert_eq!(codes(&ran), [0, 0, 0], "{}", ran[ran.len() - 1].out);
    let (ran, _) = run(
        &clone,
        &[
            ("tool", TOOL),
            ("allow", "stk_result/26"),
            ("fail-on", "major"),
        ],
    );
    assert_eq!(codes(&ran), [0, 0, 1]);
    // What a pull request can write is never an option, or a command.
    let (ran, _) = run(
        &clone,
        &[
            ("tool", TOOL),
            ("allow", "x\" ; touch hacked #"),
            ("out", ""),
        ],
    );
    assert_eq!(codes(&ran), [0, 2]);
    assert!(!clone.join("hacked").exists());
}

#[test]
fn what_is_wrong_stops_what_needs_it() {
    let (_place, clone) = pull_request(&edit(&[("name: success", "name: Success")]), "--depth=2");
    let (ran, summary) = run(&clone, &[("tool", TOOL)]);
    assert_eq!(codes(&ran), [1]);
    assert!(
        ran[0].out.contains("title=name-grammar::"),
        "{}",
        ran[0].out
    );
    assert_eq!(summary, "");

    // Stale packages, and the change is explained all the same.
    let (_place, clone) = pull_request(&edit(&[("version: 1.2.0", "version: 1.2.1")]), "--depth=2");
    fs::remove_file(clone.join("generated/json/README.md")).unwrap();
    let (ran, summary) = run(&clone, &[("tool", TOOL)]);
    assert_eq!(codes(&ran), [0, 1, 0]);
    assert!(summary.contains("says the same as"), "{summary}");
}

#[test]
fn a_clone_that_is_too_shallow_is_no_pass() {
    let (_place, clone) = pull_request(&edit(&[("version: 1.2.0", "version: 1.2.1")]), "--depth=1");
    let (ran, summary) = run(&clone, &[("tool", TOOL)]);
    assert_eq!(codes(&ran), [0, 0, 2]);
    assert!(ran[2].out.contains("fetch-depth"), "{}", ran[2].out);
    assert_eq!(summary, "");
    let (ran, _) = run(&clone, &[("tool", TOOL), ("base", "none")]);
    assert_eq!(codes(&ran), [0, 0]);
}

/// The block of the documentation behind `heading`.
fn documented(heading: &str) -> &'static str {
    let page = include_str!("../docs/ci.md");
    let section = page.split(heading).nth(1).unwrap();
    let block = section.split("```sh\n").nth(1).unwrap();
    block.split("```").next().unwrap()
}

#[test]
fn the_shell_snippets_do_what_they_say() {
    let place = tempfile::tempdir().unwrap();
    let bin = place.path().join("bin");
    fs::create_dir(&bin).unwrap();
    std::os::unix::fs::symlink(TOOL, bin.join("daraja-codegen")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let run = |folder: &Path, script: &str| {
        let mut command = Command::new("sh");
        command
            .args(["-c", script])
            .current_dir(folder)
            .env("PATH", &path);
        command.output().unwrap()
    };
    let snippet = documented("## Anywhere");
    for (text, code) in [
        (
            edit(&[
                ("version: 1.2.0", "version: 1.2.1"),
                ("title: STK result", "title: STK results"),
            ]),
            0,
        ),
        (edit(&[("title: STK result", "title: STK results")]), 1),
    ] {
        let (_place, clone) = pull_request(&text, "--no-local");
        // The branch that the merge commit went to is one commit further: what counts is where the change began.
        git(&clone, &["checkout", "-q", "HEAD^2"]);
        git(
            &clone,
            &[
                "update-ref",
                "refs/remotes/origin/main",
                "refs/remotes/origin/main^1",
            ],
        );
        let output = run(&clone, snippet);
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(
            said.contains("family stk_result title: STK result → STK results"),
            "{said}"
        );
    }
    let (_place, clone) = pull_request(CATALOGUE, "--no-local");
    git(&clone, &["mv", "generated/rust", "daraja-codes"]);
    fs::create_dir(clone.join("vendor")).unwrap();
    git(&clone, &["mv", "daraja-codes", "vendor"]);
    assert!(
        run(&clone, documented("## Where the packages are used"))
            .status
            .success()
    );
}
