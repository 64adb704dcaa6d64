#pragma once

#include "view/desk/refusedwrite.h"

#include "care/survey.h"
#include "storage/clock.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// How it was for a person: begun by the peer, answered by the person in hand-over, each answer on disk with its tap.
/// It hands nobody's answers to the peer's pages: they ask for none. Holds answers only while records are open.
class SurveyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString surveyId READ surveyId NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)              ///< a new one is on its way to the disk
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed FINAL) ///< by question; absent: left out
    Q_PROPERTY(QStringList questions READ questions CONSTANT FINAL)
    /// why the last answer is not on disk, for SaveBanner
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)

public:
    SurveyModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString surveyId() const { return QString::fromStdString(m_one.id); }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_one.personId); }
    [[nodiscard]] QString language() const { return QString::fromStdString(m_one.language); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QVariantMap answers() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }

    /// An empty one of @p personId's, in their language: what is handed over must be there before. Ends in begun() or
    /// saveTrouble. One that nobody answered is taken again.
    Q_INVOKABLE void begin(const QString &personId);
    Q_INVOKABLE void open(const QString &surveyId);
    /// The same again takes it back.
    Q_INVOKABLE void answer(const QString &question, const QString &answer);
    Q_INVOKABLE void retry() { m_refused.retry(); }
    void forget();

signals:
    void changed();
    void begun();

private:
    void keep();

    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    RefusedWrite m_refused;
    care::Survey m_one;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_busy = false;
};

} // namespace handrail::view
