"""The keys that a passphrase opens, worked out from the vault's file by libsodium alone: to look for them where they must not be."""
import ctypes
import ctypes.util
import os
import sqlite3
import struct
import tempfile
import shutil

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
sodium.sodium_init()
KEY, HEAD = 32, 40


def packed(*fields):
    """Fields as vault::Packer joins them: a number in eight bytes, a text after its length."""
    out = b""
    for field in fields:
        out += struct.pack(">q", field) if isinstance(field, int) else struct.pack(">q", len(field)) + field
    return out


def hashed(key, *parts):
    """BLAKE2b of the parts, keyed, as vault::mix()."""
    out, whole = ctypes.create_string_buffer(KEY), b"".join(parts)
    sodium.crypto_generichash(out, ctypes.c_size_t(KEY), whole, ctypes.c_ulonglong(len(whole)), key, ctypes.c_size_t(len(key)))
    return out.raw


def unwrapped(key, sealed, bound):
    out = ctypes.create_string_buffer(KEY)
    nonce, tag, text = sealed[:24], sealed[24:HEAD], sealed[HEAD:]
    opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        out, None, text, ctypes.c_ulonglong(len(text)), tag, bound, ctypes.c_ulonglong(len(bound)), nonce, key)
    return out.raw if opened == 0 else None


def keys_of(vault, passphrase):
    """name -> 32 bytes, of a copy of the vault's file and its log."""
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("", "-wal"):
            if os.path.exists(vault + suffix):
                shutil.copy(vault + suffix, os.path.join(folder, "vault.db" + suffix))
        db = sqlite3.connect(os.path.join(folder, "vault.db"))
        peer, salt, passes, memory, guarded, wrapped, theirs = db.execute(
            "SELECT peer_id, salt, passes, memory_bytes, guarded, wrapped, wrapped_peer FROM keyslot WHERE slot = 'passphrase'").fetchone()
        vault_id = db.execute("SELECT value FROM header WHERE name = 'vault id'").fetchone()[0]
        db.close()
    vault_id = vault_id if isinstance(vault_id, bytes) else vault_id.encode()
    assert guarded == 0, "no key store in these stories"
    stretched, words = ctypes.create_string_buffer(KEY), passphrase.encode()
    assert sodium.crypto_pwhash(stretched, ctypes.c_ulonglong(KEY), words, ctypes.c_ulonglong(len(words)), salt, ctypes.c_ulonglong(passes),
                                ctypes.c_size_t(memory), ctypes.c_int(2)) == 0
    slot = hashed(stretched.raw, salt)
    bound = packed(b"keyslot.v2", peer.encode(), b"passphrase", vault_id, salt, passes, memory, 0)
    found = {"stretched passphrase": stretched.raw, "slot key": slot, "vault key": unwrapped(slot, wrapped, bound),
             "peer key": unwrapped(slot, theirs, packed(b"keyslot.peer.v1", peer.encode(), b"passphrase", vault_id, salt))}
    assert all(found.values()), "the slot opens"
    for number, name in enumerate(("persons", "index", "drafts", "visits", "ledger", "inbox", None, "labels", "audit", "lists"), 1):
        if name:
            out = ctypes.create_string_buffer(KEY)
            sodium.crypto_kdf_derive_from_key(out, ctypes.c_size_t(KEY), ctypes.c_uint64(number), b"handrail", found["vault key"])
            found["key of " + name] = out.raw
    return found
