#include "view/desk/copiedwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace handrail::view {
namespace {

/// What keepers of a clipboard's history look for, KDE's first: an entry that has it is not kept.
const QString kSecret = QStringLiteral("x-kde-passwordManagerHint");
/// Set on what give() gave; no other program reads it.
const QString kGiven = QStringLiteral("application/x-handrail-given");

} // namespace

CopiedWords::CopiedWords(QClipboard &board, QObject *parent) : QObject(parent), m_board(board)
{
    connect(&m_board, &QClipboard::dataChanged, this, &CopiedWords::copied);
    connect(&m_board, &QClipboard::selectionChanged, this, &CopiedWords::marked);
}

void CopiedWords::give(const QString &words)
{
    auto *const data = new QMimeData;
    data->setText(words);
    data->setData(kGiven, "1");
    QGuiApplication::clipboard()->setMimeData(data);
}

void CopiedWords::letGo()
{
    if (m_board.ownsClipboard() && !m_board.mimeData()->hasFormat(kGiven))
        m_board.clear();
}

void CopiedWords::copied()
{
    if (!m_board.ownsClipboard())
        return;
    const QMimeData *const held = m_board.mimeData();
    if (!held->hasText() || held->hasFormat(kSecret) || held->hasFormat(kGiven))
        return;
    auto *const secret = new QMimeData;
    secret->setText(held->text());
    secret->setData(kSecret, "secret");
    m_board.setMimeData(secret); // comes back here, and is let be
}

void CopiedWords::marked()
{
    if (m_board.ownsSelection())
        m_board.clear(QClipboard::Selection);
}

} // namespace handrail::view
