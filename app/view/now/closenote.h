#pragma once

#include "view/desk/wordkeeper.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

class CrisisDesk;

/// The note of the open visit while somebody closes it: on disk within half a second of the last letter, and there
/// again after a kill, a call in between, another page. It becomes the visit's begun note with VisitModel::closeWith();
/// a visit that is never closed from here keeps it as the draft of that note. With locked records it is sealed beside
/// them, and comes back with the unlock.
class CloseNote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    /// somebody wrote here; else there is nothing but what the page makes of the visit
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    explicit CloseNote(CrisisDesk &desk, QObject *parent = nullptr);
    ~CloseNote() override { seal(); }

    [[nodiscard]] bool isBegun() const { return m_begun; }
    [[nodiscard]] QString text() const { return m_text; }

    Q_INVOKABLE void edit(const QString &text);
    /// What is on disk, if records are open and nothing was written since; when the page shows, and after an unlock.
    Q_INVOKABLE void read();
    /// The visit is being closed with these words: there is no draft of them any more.
    Q_INVOKABLE void done();
    /// Records lock: what was written is on its way to the disk before it is forgotten.
    void forget();

signals:
    void changed();

private:
    void follow();
    void seal();
    void clear();

    CrisisDesk &m_desk;
    WordKeeper m_keeper; ///< while records are open
    QTimer m_pause;      ///< until the next sealed copy, while they are locked
    std::string m_visit; ///< that the words are of
    QString m_text;
    bool m_begun = false;
    bool m_sealing = false;  ///< records are locked, or the disk takes no draft: the desk's queue has the words
    bool m_unsealed = false; ///< letters that are neither in a draft nor in that queue
};

} // namespace handrail::view
