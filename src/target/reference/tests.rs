use super::{Reference, SCRIPT, STYLE};
use crate::catalogue::{self, Catalogue};
use crate::files::FileSet;
use crate::source::Source;
use crate::target::Target as _;

/// A catalogue whose every text wants to be markup, or a script.
const HOSTILE: &str = r##"
schema: 1
package:
  name: some-codes
  version: 0.1.0
  title: "</title><script>alert(1)</script>"
  description: "\"><img src=x onerror=alert(1)>"
  license: MIT
  repository: "https://example.org/\"onclick='x'&amp;"
sources:
  - { id: one, title: "</li><script>x</script>", url: "http://example.org/?a=b&c=\"d\"'<e>" }
families:
  - { id: x, title: "</option></script><!--<script>", description: "<style>*{}</style>", pattern: '.+', flows: [f] }
channels:
  - { id: stk_callback, title: "</script>", description: "<b>", field: ResultCode, stage: final, family: x }
  - { id: daraja_result, title: Result, description: "]]>", field: ResultCode, stage: final }
flows:
  - { id: f, title: "<i>", ids: [{ name: A, presence: always }], idempotency_key: [A], channels: [stk_callback] }
codes:
  - family: x
    code: "17"
    name: busy
    title: "<svg onload=alert(1)>"
    outcome: failure
    description: "</p></article></script>\u2028\u200B"
    action: "&lt;b&gt; &#60;"
    fault: merchant
    retry: { when: after_fix, confirm_first: true }
    customer_message: { en: "</button><script>", sw: "'\"`" }
    since: 0.1.0
    sources: [one]
    evidence: observed
"##;

fn catalogue(text: &str) -> Catalogue {
    let validation = catalogue::validate(&Source::new("codes.yaml", text));
    let messages: Vec<_> = validation.findings.iter().collect();
    validation
        .catalogue
        .unwrap_or_else(|| panic!("{messages:#?}"))
}

fn page(text: &str) -> String {
    let mut files = FileSet::default();
    Reference.render(&catalogue(text), &mut files).unwrap();
    files.get("index.html").expect("a page").to_owned()
}

/// What stands between two texts, of which the first has to be there once.
fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    let mut parts = page.split(before);
    let (Some(_), Some(inner), None) = (parts.next(), parts.next(), parts.next()) else {
        panic!("not once: {before}");
    };
    inner.split(after).next().unwrap()
}

/// The page without its own style, script and data.
fn markup(page: &str) -> String {
    let style = between(page, "<style>", "</style>");
    let script = between(page, "<script>", "</script>");
    let data = between(
        page,
        "<script type=\"application/json\" id=\"catalogue\">",
        "</script>",
    );
    page.replacen(style, "", 1)
        .replacen(script, "", 1)
        .replacen(data, "", 1)
}

#[test]
fn no_text_of_the_catalogue_is_markup() {
    let page = page(HOSTILE);
    let markup = markup(&page);
    assert_eq!(markup.matches("<script").count(), 2);
    assert_eq!(markup.matches("</script").count(), 2);
    for tag in [
        "<img",
        "<style>*",
        "<i>",
        "<svg onload",
        "onclick='",
        "onerror=alert(1)>",
        "<!--<",
    ] {
        assert!(!markup.contains(tag), "{tag}");
    }
    assert!(markup.contains("&lt;svg onload=alert(1)&gt;"));
    assert!(markup.contains("&amp;lt;b&amp;gt; &amp;#60;"));
    assert!(markup.contains("&#x2028;&#x200B;"));
}

#[test]
fn the_data_are_json_that_stays_in_its_element() {
    let page = page(HOSTILE);
    let data = between(
        &page,
        "<script type=\"application/json\" id=\"catalogue\">",
        "</script>",
    );
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(
        data["families"][0]["title"],
        "</option></script><!--<script>"
    );
    assert_eq!(data["channels"][0]["family"], 0);
    let retry = serde_json::json!({ "when": "after_fix", "confirmFirst": true });
    assert_eq!(data["codes"][0]["retry"], retry);
}

#[test]
fn the_policy_allows_what_is_there_and_nothing_in_it_ends_its_element() {
    let page = page(HOSTILE);
    assert_eq!(between(&page, "<style>", "</style>"), STYLE);
    assert_eq!(between(&page, "<script>", "</script>"), SCRIPT);
    for end in ["</script", "<script", "<!--"] {
        assert!(!SCRIPT.contains(end), "the script holds {end}");
    }
    assert!(!STYLE.contains('<'));
    let policy = between(
        &page,
        "http-equiv=\"Content-Security-Policy\" content=\"",
        "\">",
    );
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
    assert!(!policy.contains("unsafe") && !policy.contains("http"));
}

#[test]
fn every_link_into_the_page_leads_somewhere() {
    let own = include_str!("../../../codes.yaml");
    for page in [page(HOSTILE), page(own)] {
        let markup = markup(&page);
        let mut ids: Vec<&str> = markup.split(" id=\"").skip(1).collect();
        for id in &mut ids {
            *id = id.split('"').next().unwrap();
        }
        let links = markup.split(" href=\"#").skip(1);
        let links: Vec<&str> = links.map(|link| link.split('"').next().unwrap()).collect();
        assert!(links.len() > 4);
        for link in links {
            assert!(ids.contains(&link), "{link}");
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice");
    }
}

#[test]
fn the_page_of_our_catalogue_is_at_most_100_kilobytes() {
    let size = page(include_str!("../../../codes.yaml")).len();
    assert!(size <= 100_000, "{size} bytes");
}
