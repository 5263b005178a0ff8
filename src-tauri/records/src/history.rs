//! What every place held before, and who changed it when.

use std::collections::HashMap;

use automerge::ChangeHash as EngineHash;
use domain::record::{Fields, Path, Value};

use crate::{ChangeHash, Document, OperationId, Stamp, places};

/// One place changed by one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The place.
    pub path: Path,
    /// What it held as far as the one who changed it could see.
    pub before: Option<Value>,
    /// What it held afterwards. Equal to `before` where a conflict was settled for the value shown.
    pub after: Option<Value>,
    /// Who, when and in which operation; absent for what the product itself filled in.
    pub stamp: Option<Stamp>,
    /// The change.
    pub change: ChangeHash,
}

impl Document {
    /// Every change of every place, newest first. What one operation did to a place in several goes,
    /// as typing does, counts as one change.
    #[must_use]
    pub fn history(&self) -> Vec<Revision> {
        let mut known: Option<(EngineHash, Fields)> = None;
        let mut revisions = Vec::new();
        for change in self.doc.get_changes_meta(&[]) {
            // Most changes build on the one before, so that its result need not be read again.
            let before = match known.take() {
                Some((hash, fields)) if change.deps == [hash] => fields,
                _ => places::read(&self.doc, Some(&change.deps)),
            };
            let after = places::read(&self.doc, Some(&[change.hash]));
            let stamp = Stamp::read(change.message.as_deref(), change.author.as_ref(), change.timestamp);
            let settled = self.settled(&change.deps, change.hash);
            revisions.extend(differences(&before, &after, &settled).into_iter().map(
                |(path, before, after)| Revision {
                    path,
                    before,
                    after,
                    stamp: stamp.clone(),
                    change: ChangeHash(change.hash.0),
                },
            ));
            known = Some((change.hash, after));
        }
        revisions.reverse();
        // The engine's order only promises that effects follow causes; between offices time decides.
        revisions.sort_by_key(|revision| std::cmp::Reverse(revision.stamp.as_ref().map(|stamp| stamp.at)));
        joined(revisions)
    }

    /// The places one change altered; empty for an unknown change.
    #[must_use]
    pub fn revisions_of(&self, change: ChangeHash) -> Vec<Revision> {
        let hash = EngineHash(change.0);
        let Some(meta) = self.doc.get_change_meta_by_hash(&hash) else { return Vec::new() };
        let before = places::read(&self.doc, Some(&meta.deps));
        let after = places::read(&self.doc, Some(&[hash]));
        let stamp = Stamp::read(meta.message.as_deref(), meta.author.as_ref(), meta.timestamp);
        differences(&before, &after, &self.settled(&meta.deps, hash))
            .into_iter()
            .map(|(path, before, after)| Revision { path, before, after, stamp: stamp.clone(), change })
            .collect()
    }

    /// The places that were in conflict before a change and no longer after it.
    fn settled(&self, before: &[EngineHash], after: EngineHash) -> Vec<Path> {
        let mut open = places::conflicted(&self.doc, Some(before));
        if !open.is_empty() {
            let still = places::conflicted(&self.doc, Some(&[after]));
            open.retain(|path| !still.contains(path));
        }
        open
    }
}

/// Joins the goes of one operation at a place, given newest first, as long as nobody came between them.
fn joined(revisions: Vec<Revision>) -> Vec<Revision> {
    let mut joined: Vec<Revision> = Vec::with_capacity(revisions.len());
    let mut latest: HashMap<Path, usize> = HashMap::new();
    for revision in revisions {
        let newer = latest.get(&revision.path).and_then(|&index| joined.get_mut(index));
        if let Some(newer) = newer
            && operation(newer).is_some_and(|newer| operation(&revision) == Some(newer))
            && newer.before == revision.after
        {
            newer.before = revision.before;
            continue;
        }
        latest.insert(revision.path.clone(), joined.len());
        joined.push(revision);
    }
    joined
}

fn operation(revision: &Revision) -> Option<OperationId> {
    revision.stamp.as_ref().map(|stamp| stamp.operation)
}

type Difference = (Path, Option<Value>, Option<Value>);

fn differences(before: &Fields, after: &Fields, settled: &[Path]) -> Vec<Difference> {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let mut paths: Vec<&Path> = gone
        .chain(after.keys())
        .filter(|path| before.get(*path) != after.get(*path) || settled.contains(path))
        .collect();
    paths.sort_unstable();
    paths
        .into_iter()
        .map(|path| (path.clone(), before.get(path).cloned(), after.get(path).cloned()))
        .collect()
}
