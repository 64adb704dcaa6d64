#pragma once

#include "storage/failure.h"

#include <QString>
#include <QTimer>

#include <functional>

namespace handrail::view {

/// What keeps the last write of a form from being on disk, in SaveBanner's words (saveTroubleOf()), and what is done
/// again for it: at a tap, and by itself every few seconds until it is on disk or not wanted any more. Its own thread's
/// only.
class RefusedWrite {
public:
    RefusedWrite();

    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< "": all is well
    [[nodiscard]] bool waits() const { return m_again != nullptr; }    ///< something is to be done again
    /// How a write went; @p again tries it once more.
    void told(const storage::Outcome &outcome, std::function<void()> again = {});
    /// Another write is under way or another answer was given: what waited is not done again. What is wrong stays said
    /// until it went well.
    void letBe();
    void clear() { told(storage::Done{}); }
    void retry();

private:
    QString m_trouble;
    std::function<void()> m_again;
    QTimer m_pause;
};

} // namespace handrail::view
