//! One record told in other ways than a sheet.

use std::path::{Path, PathBuf};

use domain::channel::Channel;
use office::{
    Office,
    article::{Article, ArticleRequest, Destination, Wrapping, package::package_stem},
    speech::{LeftOut, SYLLABLES_PER_MINUTE, Speech, SpeechRequest},
};

use super::{Call, consent::lacking_card};
use crate::{
    types::{
        Failure,
        article::{
            ArticleFile, ArticlePackage, ArticlePicture, ArticleText, ArticleWrapping, SaveArticle,
            SaveSpeech, SpeechFile, SpeechText, TellRequest,
        },
        exemplar::Id,
    },
    typescript::Bytes,
    wording,
};

pub(super) fn article(call: Call<'_>, request: TellRequest) -> Result<ArticleText, Failure> {
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let article = office.article(&ArticleRequest { exemplar, draft: request.draft })?;
        told(office, &article)
    })
}

fn told(office: &Office, article: &Article) -> Result<ArticleText, Failure> {
    let lacking = office.lacking_on(&article.shown, Channel::Portal)?;
    Ok(ArticleText {
        title: article.title.clone(),
        short: article.short.clone(),
        long: article.long(),
        html: article.html(),
        picture: article.picture.as_ref().map(|picture| ArticlePicture {
            width: picture.width,
            height: picture.height,
            bytes: picture.jpeg.len() as u64,
            caption: picture.caption.clone(),
            alt: picture.alt.clone(),
        }),
        draft: article.is_draft,
        lacking: lacking.iter().map(lacking_card).collect(),
        file_name: package_stem(article),
    })
}

pub(super) fn picture(call: Call<'_>, request: Id) -> Result<Bytes, Failure> {
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.id)?;
        let article = office.article(&ArticleRequest { exemplar, draft: false })?;
        let picture = article.picture.ok_or(office::OfficeError::FileNotAtHand(request.id))?;
        Ok(Bytes { mime: "image/jpeg", bytes: picture.jpeg })
    })
}

pub(super) fn save(call: Call<'_>, request: SaveArticle) -> Result<ArticlePackage, Failure> {
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let wrapping = match request.wrapping {
            ArticleWrapping::Folder => Wrapping::Folder,
            ArticleWrapping::Zip => Wrapping::Zip,
        };
        let to = match request.file {
            Some(file) => Destination::At(PathBuf::from(file)),
            None => Destination::Into(PathBuf::from(request.folder)),
        };
        let package =
            office.save_article(&ArticleRequest { exemplar, draft: request.draft }, wrapping, &to)?;
        let files = package.files.into_iter().map(|file| ArticleFile {
            name: file.name,
            bytes: file.bytes,
            sha256: file.sha256,
        });
        Ok(ArticlePackage { place: package.place.display().to_string(), files: files.collect() })
    })
}

pub(super) fn speech(call: Call<'_>, request: TellRequest) -> Result<SpeechText, Failure> {
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let speech = office.speech(&SpeechRequest { exemplar, draft: request.draft })?;
        let lacking = office.lacking_on(&speech.shown, Channel::Loudspeaker)?;
        Ok(SpeechText {
            syllables: count(speech.syllables),
            seconds: count(speech.seconds),
            per_minute: count(SYLLABLES_PER_MINUTE),
            left_out: left_out(&speech),
            draft: speech.is_draft,
            lacking: lacking.iter().map(lacking_card).collect(),
            file_name: format!("{}.txt", speech.file_stem),
            unread: speech.unread,
            text: speech.text,
        })
    })
}

pub(super) fn save_speech(call: Call<'_>, request: SaveSpeech) -> Result<SpeechFile, Failure> {
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let request_of = SpeechRequest { exemplar, draft: request.draft };
        let (file, speech) = office.save_speech(&request_of, Path::new(&request.file))?;
        Ok(SpeechFile {
            file: file.display().to_string(),
            seconds: count(speech.seconds),
            left_out: left_out(&speech),
            unread: speech.unread,
        })
    })
}

fn left_out(speech: &Speech) -> Vec<String> {
    let told = |LeftOut { part, count }: &LeftOut| format!("{} ({count})", wording::part_label(part));
    speech.left_out.iter().map(told).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
