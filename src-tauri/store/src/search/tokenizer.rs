//! The full-text tokenizer "vietnamese": words as [`domain::text::fold`] sees them.
//!
//! SQLite's own tokenizer does not take đ for d. A tokenizer can only be registered through SQLite's C
//! interface, which is why this module is the one with unsafe code. No panic may cross into C, hence
//! `catch_unwind` around the callback; where panics abort, they do so before they could cross.

use std::{
    ffi::{c_char, c_int, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    ptr, slice,
};

use domain::text::fold::folded_words;
use rusqlite::{Connection, ffi};

use crate::StoreError;

/// The function by which SQLite takes one word.
type TakeWord = unsafe extern "C" fn(*mut c_void, c_int, *const c_char, c_int, c_int, c_int) -> c_int;

/// Makes the tokenizer known to a connection. Must come before the first statement on the index.
pub(crate) fn register(connection: &Connection) -> Result<(), StoreError> {
    let api = fts5_api(connection)?;
    let mut tokenizer =
        ffi::fts5_tokenizer { xCreate: Some(create), xDelete: Some(delete), xTokenize: Some(tokenize) };
    // SAFETY: `api` was given by SQLite for this connection, which outlives this call. SQLite copies the
    // struct and the name; there is no user data and so no destructor.
    let code = unsafe {
        (*api).xCreateTokenizer.map(|create_tokenizer| {
            create_tokenizer(api, c"vietnamese".as_ptr(), ptr::null_mut(), &raw mut tokenizer, None)
        })
    };
    checked(code.unwrap_or(ffi::SQLITE_ERROR))
}

/// Asks SQLite for its full-text interface, which it hands out through a bound pointer.
fn fts5_api(connection: &Connection) -> Result<*mut ffi::fts5_api, StoreError> {
    let mut api: *mut ffi::fts5_api = ptr::null_mut();
    let mut statement: *mut ffi::sqlite3_stmt = ptr::null_mut();
    // SAFETY: the handle is valid as long as `connection` is borrowed; the SQL and the pointer's type
    // name are C strings that live for ever; `api` outlives the statement, which is finalized here.
    unsafe {
        let database = connection.handle();
        let sql = c"SELECT fts5(?1)".as_ptr();
        checked(ffi::sqlite3_prepare_v2(database, sql, -1, &raw mut statement, ptr::null_mut()))?;
        let target = (&raw mut api).cast::<c_void>();
        ffi::sqlite3_bind_pointer(statement, 1, target, c"fts5_api_ptr".as_ptr(), None);
        ffi::sqlite3_step(statement);
        checked(ffi::sqlite3_finalize(statement))?;
    }
    if api.is_null() { checked(ffi::SQLITE_ERROR).map(|()| api) } else { Ok(api) }
}

fn checked(code: c_int) -> Result<(), StoreError> {
    if code == ffi::SQLITE_OK {
        return Ok(());
    }
    Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into())
}

/// The tokenizer has no state. SQLite takes a null pointer for "none made", so any other one will do.
unsafe extern "C" fn create(
    _context: *mut c_void,
    _arguments: *mut *const c_char,
    _count: c_int,
    made: *mut *mut ffi::Fts5Tokenizer,
) -> c_int {
    // SAFETY: SQLite hands in a place for the result.
    unsafe { *made = ptr::dangling_mut() };
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(_tokenizer: *mut ffi::Fts5Tokenizer) {}

unsafe extern "C" fn tokenize(
    _tokenizer: *mut ffi::Fts5Tokenizer,
    context: *mut c_void,
    _flags: c_int,
    text: *const c_char,
    length: c_int,
    take: Option<TakeWord>,
) -> c_int {
    let (Some(take), Ok(length)) = (take, usize::try_from(length)) else { return ffi::SQLITE_ERROR };
    if text.is_null() || length == 0 {
        return ffi::SQLITE_OK;
    }
    // SAFETY: SQLite hands in `length` bytes that live through this call.
    let bytes = unsafe { slice::from_raw_parts(text.cast::<u8>(), length) };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let Ok(text) = str::from_utf8(bytes) else { return ffi::SQLITE_ERROR };
        for word in folded_words(text) {
            let (Ok(length), Ok(start), Ok(end)) =
                (word.folded.len().try_into(), word.range.start.try_into(), word.range.end.try_into())
            else {
                return ffi::SQLITE_TOOBIG;
            };
            // SAFETY: the word's bytes live through the call; SQLite copies them.
            let code = unsafe { take(context, 0, word.folded.as_ptr().cast(), length, start, end) };
            if code != ffi::SQLITE_OK {
                return code;
            }
        }
        ffi::SQLITE_OK
    }));
    outcome.unwrap_or(ffi::SQLITE_ERROR)
}
