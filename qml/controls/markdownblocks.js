.pragma library

// Splits the small Markdown of our content (headings, paragraphs, lists, quotes, **bold**, *stress*) into blocks.
// No HTML: angle brackets are shown as they are written.
function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function inline(text) {
    return escaped(text)
        .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
        .replace(/(^|[^\w*])\*([^*\s][^*]*)\*/g, "$1<b>$2</b>")
        .replace(/(^|[^\w])_([^_\s][^_]*)_(?!\w)/g, "$1<b>$2</b>")
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)")
        .replace(/\\([\\*_#\[\]-])/g, "$1");
}

// [{ kind: "heading" | "paragraph" | "bullet" | "numbered" | "quote", words, mark }]; mark: number of a numbered item
function blocks(markdown) {
    const found = [];
    let open = null; // the block that a following line continues
    for (const line of markdown.replace(/\r/g, "").split("\n")) {
        const text = line.trim();
        let match;
        if (text === "") {
            open = null;
        } else if ((match = /^(#{1,6})\s+(.*)$/.exec(text))) {
            found.push({ kind: "heading", words: match[2], mark: String(match[1].length) });
            open = null;
        } else if ((match = /^[-*+]\s+(.*)$/.exec(text))) {
            found.push(open = { kind: "bullet", words: match[1], mark: "" });
        } else if ((match = /^(\d{1,3})[.)]\s+(.*)$/.exec(text))) {
            found.push(open = { kind: "numbered", words: match[2], mark: match[1] });
        } else if ((match = /^>\s?(.*)$/.exec(text))) {
            if (open !== null && open.kind === "quote")
                open.words += " " + match[1];
            else
                found.push(open = { kind: "quote", words: match[1], mark: "" });
        } else if (/^(-{3,}|\*{3,})$/.test(text)) {
            open = null;
        } else if (open !== null) {
            open.words += " " + text;
        } else {
            found.push(open = { kind: "paragraph", words: text, mark: "" });
        }
    }
    for (const block of found)
        block.words = inline(block.words);
    return found;
}
