#pragma once

#include "view/desk/wordkeeper.h"

#include "care/circle.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <utility>
#include <vector>

namespace handrail::view {

class CircleModel;

/// What of a circle is on its way to the disk.
class CircleSaving : public QObject {
    Q_OBJECT

public:
    explicit CircleSaving(CircleModel &circle);

    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] bool waits() const { return !m_waiting.empty(); }

    void keep(const care::Contact &contact, const std::string &dropSlot = {});
    void retry();
    void watch(WordKeeper &words); ///< drafts of the one that is open
    void forgetWords();            ///< another circle is opened: what waits is kept all the same
    void forget();

private:
    void say(const QString &trouble);

    CircleModel &m_circle;
    bool m_wordsRefused = false;
    /// refused by the disk, with the draft's slot; oldest first
    std::vector<std::pair<care::Contact, std::string>> m_waiting;
    QString m_trouble;
    QTimer m_pause;
};

} // namespace handrail::view
