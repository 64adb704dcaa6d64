#pragma once

#include "care/draft.h"

#include "storage/failure.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace handrail::view {

class VaultDesk;

/// Puts what is being typed on disk while it is typed: at most one write every kPauseMs, the last one always. From a
/// keystroke to its commit is one pause and two writes at most, far below the half second that is promised.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kPauseMs = 150;

    DraftKeeper(VaultDesk &vault, QObject *parent = nullptr);

    /// The newest state of one field. Another field's pending words are written first.
    void keep(care::Draft draft);
    /// Which section or field a person is in, without words.
    void keepPlace(const care::Draft &place);
    /// Writes what is pending now: the focus left, the app goes to the background, the records lock.
    void flush();
    /// Lets pending words of @p slot go: they became an item. The slot itself is dropped by whoever keeps the item.
    void forget(const std::string &slot);
    /// Nothing is pending and nothing is on its way.
    [[nodiscard]] bool settled() const { return !m_pending && m_writing == 0; }

signals:
    void settledChanged();
    void kept();
    void refused(handrail::storage::FailureKind why);

private:
    void write();

    VaultDesk &m_vault;
    QTimer m_pause;
    std::optional<care::Draft> m_pending;
    std::string m_place; ///< slot that the place on disk names
    int m_writing = 0;
};

} // namespace handrail::view
