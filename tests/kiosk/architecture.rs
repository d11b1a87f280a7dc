//! Imports go down only: the `use` lines of `src` are read, and held against the levels below.
//! docs/architecture.md describes the rooms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `src`, from top to bottom: each may import those below it.
const LEVELS: [&str; 34] = [
    "cli",
    "headless",
    "shell",
    "app",
    "screen",
    "ui",
    "picture",
    "widget",
    "site",
    "records",
    "settings",
    "overlay",
    "check",
    "recordings",
    "review",
    "route",
    "speech",
    "a11y",
    "document",
    "audio",
    "film",
    "theme",
    "door",
    "attract",
    "session",
    "content",
    "html",
    "fonts",
    "language",
    "image",
    "event_queue",
    "diagnostic",
    "assets",
    "main",
];

/// A module by its path within the crate.
type Module = Vec<String>;

/// Every module of `src` with its code, without comments.
fn modules() -> BTreeMap<Module, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be read") {
            let path: PathBuf = entry.expect("src can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let relative = path.strip_prefix(&root).expect("within src");
            let mut module: Module = relative
                .with_extension("")
                .iter()
                .map(|part| part.to_string_lossy().into_owned())
                .collect();
            if module.last().is_some_and(|it| it == "mod" || it == "lib") {
                module.pop();
            }
            let text = fs::read_to_string(&path).expect("src can be read");
            let code = text
                .lines()
                .map(|line| line.split("//").next().unwrap_or(""));
            found.insert(module, code.collect::<Vec<_>>().join("\n"));
        }
    }
    found
}

/// The paths of a `use` tree, `a::{b, c::d}`.
fn expand(tree: &str, prefix: &[String], paths: &mut Vec<Module>) {
    let tree = tree.trim();
    let (path, group) = match tree.split_once('{') {
        Some((path, group)) => (path, group.rsplit_once('}').map(|(inner, _)| inner)),
        None => (tree.split(" as ").next().unwrap_or(tree), None),
    };
    let parts = path.split("::").map(str::trim).filter(|it| !it.is_empty());
    let mut whole: Module = prefix.to_vec();
    whole.extend(parts.map(str::to_owned));
    let Some(group) = group else {
        paths.push(whole);
        return;
    };
    let (mut depth, mut item) = (0, String::new());
    for letter in group.chars().chain([',']) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !item.trim().is_empty() {
                    expand(&item, &whole, paths);
                }
                item.clear();
                continue;
            }
            _ => {}
        }
        item.push(letter);
    }
}

/// What a module's code names by `crate::` or `super::`, as paths within the crate.
fn named(module: &Module, code: &str) -> BTreeSet<Module> {
    let mut paths = Vec::new();
    for part in code.split("use ").skip(1) {
        if let Some((tree, _)) = part.split_once(';') {
            expand(tree, &[], &mut paths);
        }
    }
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let rest = &code[at..];
            let end = rest.find(|it: char| !(it.is_alphanumeric() || "_:".contains(it)));
            let path = &rest[..end.unwrap_or(rest.len())];
            expand(path.trim_end_matches(':'), &[], &mut paths);
        }
    }
    let absolute = paths.into_iter().filter_map(|path| {
        let supers = path.iter().take_while(|part| *part == "super").count();
        match path.first().map(String::as_str) {
            Some("crate") => Some(path[1..].to_vec()),
            Some("super") => {
                let base = module.len().checked_sub(supers)?;
                Some([&module[..base], &path[supers..]].concat())
            }
            _ => None,
        }
    });
    absolute.filter(|path| !path.is_empty()).collect()
}

/// The modules that each module imports, but for those that hold it.
fn imports() -> BTreeMap<Module, BTreeSet<Module>> {
    let modules = modules();
    let import = |path: &Module| {
        let mut ends = (1..=path.len()).rev();
        ends.find_map(|end| {
            modules
                .contains_key(&path[..end])
                .then(|| path[..end].to_vec())
        })
    };
    let of = |module: &Module, code: &String| {
        let found = named(module, code)
            .iter()
            .filter_map(import)
            .collect::<Vec<_>>();
        let others = found.into_iter().filter(|it| !module.starts_with(it));
        (module.clone(), others.collect())
    };
    modules
        .iter()
        .map(|(module, code)| of(module, code))
        .collect()
}

#[test]
fn imports_go_down_only() {
    let level = |module: &Module| {
        let room = module.first().map(String::as_str).unwrap_or("main");
        LEVELS.iter().position(|it| *it == room)
    };
    let mut faults = Vec::new();
    let (mut seen, imports) = (0, imports());
    for (module, imported) in &imports {
        if module.is_empty() || module[0] == "main" {
            continue;
        }
        let Some(own) = level(module) else {
            faults.push(format!(
                "{} is on no level; add it to LEVELS and to docs/architecture.md",
                module.join("::")
            ));
            continue;
        };
        for other in imported.iter().filter(|it| it[0] != module[0]) {
            seen += 1;
            if level(other).is_none_or(|other| other <= own) {
                faults.push(format!(
                    "{} imports {}",
                    module.join("::"),
                    other.join("::")
                ));
            }
        }
    }
    assert!(seen > 300, "only {seen} imports were seen");
    assert!(
        faults.is_empty(),
        "a module may import only those below it in LEVELS; move what both need down:\n{}",
        faults.join("\n")
    );
}

#[test]
fn no_modules_import_each_other_in_a_circle() {
    fn visit(
        module: &Module,
        imports: &BTreeMap<Module, BTreeSet<Module>>,
        path: &mut Vec<Module>,
        done: &mut BTreeSet<Module>,
        faults: &mut Vec<String>,
    ) {
        path.push(module.clone());
        for other in imports.get(module).into_iter().flatten() {
            // A module and those within it belong together.
            if other.starts_with(module) {
                continue;
            }
            if let Some(at) = path.iter().position(|it| it == other) {
                let circle: Vec<_> = path[at..].iter().map(|it| it.join("::")).collect();
                faults.push(circle.join(" -> "));
            } else if !done.contains(other) {
                visit(other, imports, path, done, faults);
            }
        }
        path.pop();
        done.insert(module.clone());
    }
    let imports = imports();
    let (mut done, mut faults) = (BTreeSet::new(), Vec::new());
    for module in imports.keys() {
        if !done.contains(module) {
            visit(module, &imports, &mut Vec::new(), &mut done, &mut faults);
        }
    }
    assert!(
        faults.is_empty(),
        "modules import each other; move what both need into one of them, or below both:\n{}",
        faults.join("\n")
    );
}

#[test]
fn an_import_is_found_in_every_form() {
    let code = "use crate::a::{self, b::{C, D as E}};\nuse super::x::Y;\nfn f() { crate::z::g() }";
    let module = ["room", "inner"].map(str::to_owned).to_vec();
    let found: Vec<_> = named(&module, code)
        .iter()
        .map(|it| it.join("::"))
        .collect();
    for path in ["a::b::C", "a::b::D", "room::x::Y", "z::g"] {
        assert!(
            found.iter().any(|it| it == path),
            "{path} is not in {found:?}"
        );
    }
}
