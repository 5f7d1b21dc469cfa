//! Declarations whose layout depends on the length of their names, as Prettier prints them.
//! Everything here is ASCII, so a byte is a column.

use std::fmt::Display;

/// The widest line.
const PRINT_WIDTH: usize = 80;

/// `head value;`, on two lines where one would be too long.
pub(super) fn assignment(head: &str, value: impl Display) -> String {
    let line = format!("{head} {value};");
    if line.len() <= PRINT_WIDTH {
        return line;
    }
    format!("{head}\n  {value};")
}

/// `head(parameter)tail`, the parameter on its own line where one line would be too long.
pub(super) fn signature(head: &str, parameter: &str, tail: &str) -> String {
    let line = format!("{head}({parameter}){tail}");
    if line.len() <= PRINT_WIDTH {
        return line;
    }
    format!("{head}(\n  {parameter},\n){tail}")
}

/// `head(a, b);`, an argument a line where one line would be too long.
pub(super) fn call(head: &str, arguments: &[&str]) -> String {
    let line = format!("{head}({});", arguments.join(", "));
    if line.len() <= PRINT_WIDTH {
        return line;
    }
    format!("{head}(\n  {},\n);", arguments.join(",\n  "))
}

/// `import { a, b } from "module";`, a name a line where one line would be too long.
pub(super) fn import(names: &[&str], module: &str) -> String {
    let line = format!("import {{ {} }} from \"{module}\";", names.join(", "));
    if line.len() <= PRINT_WIDTH || names.len() == 1 {
        return line;
    }
    format!(
        "import {{\n  {},\n}} from \"{module}\";",
        names.join(",\n  ")
    )
}

/// `head a | b;`, on a line of its own where one line would be too long, and then a member a line.
pub(super) fn union(head: &str, members: &[String]) -> String {
    let line = members.join(" | ");
    if format!("{head} {line};").len() <= PRINT_WIDTH {
        return format!("{head} {line};");
    }
    if members.len() == 1 || format!("  {line};").len() <= PRINT_WIDTH {
        return format!("{head}\n  {line};");
    }
    format!("{head}\n  | {};", members.join("\n  | "))
}

/// `head [a, b] as const;`, an entry a line where one line would be too long.
pub(super) fn constant_list(head: &str, entries: &[String]) -> String {
    let line = format!("{head} [{}] as const;", entries.join(", "));
    if line.len() <= PRINT_WIDTH {
        return line;
    }
    format!("{head} [\n  {},\n] as const;", entries.join(",\n  "))
}

#[cfg(test)]
mod tests {
    use super::{assignment, call, constant_list, import, signature, union};

    #[test]
    fn eighty_columns_fit() {
        let name = "x".repeat(73);
        assert_eq!(
            assignment("a =", &name),
            format!("a = {name}x;").replace("xx;", "x;")
        );
        assert!(assignment("a =", &name).len() <= 80);
        let name = "x".repeat(76);
        assert_eq!(assignment("a =", &name), format!("a =\n  {name};"));
        assert_eq!(signature("f", "a: b", ": c;"), "f(a: b): c;");
        let name = "x".repeat(75);
        assert_eq!(
            signature("f", &name, ": c;"),
            format!("f(\n  {name},\n): c;")
        );
        assert_eq!(call("f", &["a", "b"]), "f(a, b);");
        assert_eq!(call("f", &["a", &name]), format!("f(\n  a,\n  {name},\n);"));
    }

    #[test]
    fn a_lone_name_is_never_broken() {
        let name = "x".repeat(90);
        let expected = format!("import {{ {name} }} from \"m\";");
        assert_eq!(import(&[&name], "m"), expected);
        let expected = format!("import {{\n  {name},\n  y,\n}} from \"m\";");
        assert_eq!(import(&[&name, "y"], "m"), expected);
        assert_eq!(import(&["x", "y"], "m"), "import { x, y } from \"m\";");
    }

    #[test]
    fn unions_and_lists_are_broken_as_a_whole() {
        let members = ["A".to_owned(), "B".to_owned()];
        assert_eq!(union("type T =", &members), "type T = A | B;");
        assert_eq!(
            constant_list("const C =", &members),
            "const C = [A, B] as const;"
        );
        let members = ["x".repeat(60), "y".repeat(60)];
        let [x, y] = &members;
        assert_eq!(
            union("type T =", &members),
            format!("type T =\n  | {x}\n  | {y};")
        );
        assert_eq!(union("type T =", &members[..1]), format!("type T = {x};"));
        let expected = format!("const C = [\n  {x},\n  {y},\n] as const;");
        assert_eq!(constant_list("const C =", &members), expected);
    }
}
