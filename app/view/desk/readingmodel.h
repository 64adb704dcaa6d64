#pragma once

#include "storage/failure.h"

#include <QObject>
#include <optional>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Whether a read failed, so that a page must not look as if nothing were there. Records that are shut, a directory
/// that was never imported and a question that another overtook are no such thing: other words tell of these.
[[nodiscard]] bool isUnread(storage::FailureKind why);
template <typename T>
[[nodiscard]] bool isUnread(const storage::Result<T> &answer)
{
    return !answer && isUnread(answer.failure().kind);
}

/// The disk failed at one of @p reads, so that what they belong to is not known: words that were being typed would look
/// as if there were none, and the next letter would be written over them. What is damaged is lost alone: it will not be
/// there at the next look either.
[[nodiscard]] bool diskFailed(storage::FailureKind why);
template <typename... T>
[[nodiscard]] std::optional<storage::Failure> diskFailure(const storage::Result<T> &...reads)
{
    std::optional<storage::Failure> why;
    const auto look = [&why](const auto &read) {
        if (!why && !read && diskFailed(read.failure().kind))
            why = read.failure();
    };
    (look(reads), ...);
    return why;
}

/// A model that shows what it read, and says when the last read failed (ReadBanner). What was shown before stays: it
/// may be old, and the banner says that too. One that reads twice, a list and what is in it, numbers its reads: the
/// second says nothing about the first. Whoever derives from it names it with its namespace: the types of QML find it
/// by no other name.
class ReadingModel : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(bool unread READ unread NOTIFY unreadChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool unread() const { return m_unread != 0; }

signals:
    void unreadChanged();

protected:
    /// How a read went; @p which of them, 0 to 31. @return whether there is an answer to show.
    template <typename T>
    bool hasRead(const storage::Result<T> &answer, int which = 0)
    {
        setUnread(isUnread(answer), which);
        return answer.ok();
    }
    void setUnread(bool unread, int which = 0);

private:
    unsigned m_unread = 0; ///< a bit for each read that failed
};

} // namespace handrail::view
