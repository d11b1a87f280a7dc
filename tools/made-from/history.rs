//! Which English each message was made from, by the history of git.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::{fs, thread};

use fluoroscopy_kiosk::assets::utf8;
use fluoroscopy_kiosk::language::SOURCE;
use fluoroscopy_kiosk::language::made_from::{
    FILE, ShortFingerprint, ShortFingerprints, parse, short_fingerprints,
};

/// The files of a locale, by name: the id of their content in git.
type Files = BTreeMap<String, String>;

/// The locales of a commit, by tag.
type Locales = BTreeMap<String, Files>;

/// A locale at a commit.
struct Locale {
    files: Files,
    /// The fingerprints of its own words.
    own: ShortFingerprints,
    /// What its `made-from.toml` said.
    recorded: ShortFingerprints,
    /// What its messages were made from in truth.
    made_from: ShortFingerprints,
}

/// The locales of a commit, by tag.
type State = BTreeMap<String, Rc<Locale>>;

/// Which English each message was made from, by tag and message id; for English its own fingerprints.
/// `root` is the folder with `locales`.
///
/// # Errors
/// If git cannot be run or tells nothing.
pub fn records(root: &Path) -> io::Result<BTreeMap<String, ShortFingerprints>> {
    let id = |name: &str| git(root, &["rev-parse", "-q", "--verify", name]);
    // While a merge is under way, the files come from two commits.
    let heads = [id("HEAD")?, id("MERGE_HEAD").unwrap_or_default()];
    let heads: Vec<_> = heads.iter().flat_map(|it| it.lines()).collect();
    let order = ["rev-list", "--topo-order", "--reverse", "--parents"];
    let lines = git(root, &[&order, heads.as_slice()].concat())?;
    let mut commits = Vec::new();
    for line in lines.lines() {
        let mut ids = line.split(' ').map(str::to_owned);
        let Some(commit) = ids.next() else { continue };
        let locales = locales_of(&git(root, &["ls-tree", "-r", &commit, "locales/"])?);
        commits.push((commit, ids.collect::<Vec<_>>(), locales));
    }
    let mut contents = contents(root, &commits)?;
    let now = files_now(root, &mut contents)?;
    let heads = heads.into_iter().map(str::to_owned).collect();
    commits.push((String::new(), heads, now));
    let mut states: HashMap<String, State> = HashMap::new();
    for (commit, parents, locales) in commits {
        let parents: Vec<_> = parents.iter().filter_map(|it| states.get(it)).collect();
        let state = state(locales, &parents, &contents);
        states.insert(commit, state);
    }
    let now = states.remove("").unwrap_or_default();
    let made_from = |(tag, locale): (String, Rc<Locale>)| {
        let record = if tag == SOURCE {
            &locale.own
        } else {
            &locale.made_from
        };
        (tag, record.clone())
    };
    Ok(now.into_iter().map(made_from).collect())
}

/// The locales of a commit, from those of its parents.
fn state(locales: Locales, parents: &[&State], contents: &HashMap<String, String>) -> State {
    let read = |files: &Files| {
        let mut own = ShortFingerprints::new();
        for (_, id) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            let text = contents.get(id).cloned().unwrap_or_default();
            for (id, print) in short_fingerprints(text) {
                own.entry(id).or_insert(print);
            }
        }
        own
    };
    let english = locales.get(SOURCE).map(read).unwrap_or_default();
    let mut state = State::new();
    for (tag, files) in locales {
        let before: Vec<_> = parents.iter().filter_map(|it| it.get(&tag)).collect();
        let same = before.iter().find(|it| it.files == files);
        let locale = same.map(|it| Rc::clone(it)).unwrap_or_else(|| {
            let text = files.get(FILE).and_then(|id| contents.get(id));
            let recorded = text.map(|text| parse(text, FILE).unwrap_or_default());
            let (own, recorded) = (read(&files), recorded.unwrap_or_default());
            let made_from = own.iter().filter_map(|(id, print)| {
                let recorded = recorded.get(id);
                let print = made_from(
                    id,
                    print,
                    recorded,
                    english.get(id),
                    parents.is_empty(),
                    &before,
                );
                Some((id.clone(), print?))
            });
            Rc::new(Locale {
                made_from: made_from.collect(),
                files,
                own,
                recorded,
            })
        });
        state.insert(tag, locale);
    }
    state
}

/// Which English a message was made from at a commit. `own`, `recorded` and `english` are its
/// fingerprints there: of its words, of the record and of the English; `before` is its locale in the
/// parents of the commit.
fn made_from(
    id: &str,
    own: &ShortFingerprint,
    recorded: Option<&ShortFingerprint>,
    english: Option<&ShortFingerprint>,
    is_first: bool,
    before: &[&Rc<Locale>],
) -> Option<ShortFingerprint> {
    let mut same = before.iter().filter(|it| it.own.get(id) == Some(own));
    let Some(first) = same.clone().next() else {
        // Its words are new. What came before the first commit is known from the record alone.
        let known = recorded.filter(|_| is_first);
        return known.or(english).copied();
    };
    let is_before = |it: &&Rc<Locale>| it.recorded.get(id) == recorded;
    if recorded.is_some() && !before.iter().any(is_before) {
        // Somebody has recorded it, without other words.
        return recorded.copied();
    }
    let fresh = same.find(|it| it.made_from.get(id) == english);
    fresh.unwrap_or(first).made_from.get(id).copied()
}

/// The files of the locales from the lines of `git ls-tree`: `MODE blob ID<tab>locales/TAG/NAME`.
fn locales_of(lines: &str) -> Locales {
    let mut locales = Locales::new();
    for line in lines.lines() {
        let Some((blob, path)) = line.split_once('\t') else {
            continue;
        };
        let (id, mut names) = (blob.rsplit(' ').next(), path.split('/').skip(1));
        if let (Some(id), Some(tag), Some(name)) = (id, names.next(), names.next())
            && (name.ends_with(".ftl") || name == FILE)
        {
            let files = locales.entry(tag.to_owned()).or_default();
            files.insert(name.to_owned(), id.to_owned());
        }
    }
    locales
}

/// The locales as they are in the folder, whose contents are added under their paths.
fn files_now(root: &Path, contents: &mut HashMap<String, String>) -> io::Result<Locales> {
    let mut locales = Locales::new();
    for folder in fs::read_dir(root.join("locales"))? {
        let folder = folder?;
        if !folder.file_type()?.is_dir() {
            continue;
        }
        let files = locales
            .entry(folder.file_name().to_string_lossy().into_owned())
            .or_default();
        for file in fs::read_dir(folder.path())? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            if name.ends_with(".ftl") || name == FILE {
                let id = file.path().display().to_string();
                let text = utf8(fs::read(file.path())?.into()).map(|it| it.into_owned());
                contents.insert(id.clone(), text.unwrap_or_default());
                files.insert(name, id);
            }
        }
    }
    Ok(locales)
}

/// The contents of all files of some commits, by their ids.
fn contents(
    root: &Path,
    commits: &[(String, Vec<String>, Locales)],
) -> io::Result<HashMap<String, String>> {
    let locales = commits.iter().flat_map(|(_, _, locales)| locales.values());
    let mut ids: Vec<_> = locales.flat_map(|files| files.values().cloned()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (mut stdin, lines) = (child.stdin.take(), ids.join("\n") + "\n");
    // In a thread: git waits with its answers until they are read.
    let writer = thread::spawn(move || stdin.as_mut().map(|it| it.write_all(lines.as_bytes())));
    let out = child.wait_with_output()?.stdout;
    writer.join().ok().flatten().transpose()?;
    let (mut contents, mut rest) = (HashMap::new(), out.as_slice());
    for id in ids {
        let (content, after) = answer(rest)
            .ok_or_else(|| io::Error::other(format!("git gives no content of {id}")))?;
        contents.insert(id, String::from_utf8_lossy(content).into_owned());
        rest = after;
    }
    Ok(contents)
}

/// The content in the first answer of `git cat-file --batch`, `ID blob LENGTH<line end>CONTENT<line end>`,
/// and what follows.
fn answer(out: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = out.iter().position(|byte| *byte == b'\n')?;
    let (head, rest) = out.split_at_checked(end)?;
    let length = std::str::from_utf8(head).ok()?.rsplit(' ').next()?;
    let (content, rest) = rest.get(1..)?.split_at_checked(length.parse().ok()?)?;
    Some((content, rest.get(1..)?))
}

/// What a git command prints.
fn git(root: &Path, arguments: &[&str]) -> io::Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!(
            "git {}: {error}",
            arguments.join(" ")
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
