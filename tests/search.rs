//! The search by its cases, which are data for every program that searches.

use daraja_codegen::catalogue;
use daraja_codegen::search::search;
use daraja_codegen::source::Source;

#[test]
fn the_cases_are_found() {
    let source = Source::new("codes.yaml", include_str!("../codes.yaml"));
    let catalogue = catalogue::validate(&source).catalogue.unwrap();
    let cases: serde_json::Value = serde_json::from_str(include_str!("search/cases.json")).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 18);
    for case in cases {
        let found = search(&catalogue, case["query"].as_str().unwrap());
        let found: Vec<String> = found
            .into_iter()
            .map(|code| format!("{}/{}", catalogue.family_of(code).id, code.code))
            .collect();
        let first: Vec<&str> = case["first"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        let count = if first.is_empty() {
            found.len()
        } else {
            first.len().min(found.len())
        };
        assert_eq!(found[..count], first, "{case}");
    }
}
