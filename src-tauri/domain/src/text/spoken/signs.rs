//! Signs for the eye as pauses and words for the ear.

/// The line without brackets and quotation marks, with every sign that is read as a word of its own.
pub(super) fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '(' | '[' | '{' => {
                plain.truncate(plain.trim_end().len());
                plain.push_str(", ");
            }
            ')' | ']' | '}' => plain.push_str(", "),
            '“' | '”' | '"' | '«' | '»' | '‘' | '’' | '*' | '_' => {}
            '—' => plain.push_str(" – "),
            // A dash between figures stays with them; one between words is a pause.
            '–' => plain.push_str(" – "),
            '…' => plain.push_str(". "),
            '→' => plain.push_str(" → "),
            '&' => plain.push_str(" và "),
            '+' => plain.push_str(" cộng "),
            '=' => plain.push_str(" bằng "),
            '≥' => plain.push_str(" từ "),
            '≤' => plain.push_str(" không quá "),
            '<' => plain.push_str(" dưới "),
            '>' => plain.push_str(" trên "),
            '-' if plain.ends_with(' ') && letters.peek().is_some_and(|next| next.is_whitespace()) => {
                plain.push('–');
            }
            other => plain.push(other),
        }
    }
    plain
}

/// The line with each pause once and capitals where sentences begin.
pub(super) fn finished(line: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        // A pause of its own belongs to the word before it, and a stronger one there takes its place.
        if word.chars().all(|letter| matches!(letter, ',' | '.' | ';' | ':')) {
            if let Some(last) = words.last_mut()
                && !last.ends_with([',', '.', ';', ':', '!', '?'])
            {
                last.push_str(&word[..1]);
            } else if let Some(last) = words.last_mut()
                && last.ends_with(',')
                && !word.starts_with(',')
            {
                last.pop();
                last.push_str(&word[..1]);
            }
            continue;
        }
        words.push(one_stop(word));
    }
    let mut said = words.join(" ");
    if said.ends_with(',') {
        said.pop();
    }
    with_capitals(&said)
}

/// A word with one stop behind it, the last one written.
fn one_stop(word: &str) -> String {
    let core = word.trim_end_matches([',', '.', ';', ':']);
    let stops = &word[core.len()..];
    let strongest = stops.chars().find(|stop| *stop != ',').or_else(|| stops.chars().next());
    core.chars().chain(strongest).collect()
}

fn with_capitals(text: &str) -> String {
    let mut begins = true;
    let mut said = String::with_capacity(text.len());
    for letter in text.chars() {
        if begins && letter.is_alphanumeric() {
            said.extend(letter.to_uppercase());
            begins = false;
        } else {
            said.push(letter);
            begins |= matches!(letter, '.' | '!' | '?');
        }
    }
    said
}
