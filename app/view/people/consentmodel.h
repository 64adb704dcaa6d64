#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/refusedwrite.h"
#include "view/people/consentanswer.h"
#include "view/people/consentform.h"
#include "view/people/consentout.h"
#include "view/people/consentuses.h"

#include "care/consent.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// One consent that is open. What it says, what the person answers, what was shared under it, its page: parts of their
/// own. Holds words only while records are open.
class ConsentModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString consentId READ consentId NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL) ///< care::consentState()

    Q_PROPERTY(handrail::view::ConsentForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ConsentAnswer *answer READ answer CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ConsentUses *uses READ uses CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ConsentOut *out READ out CONSTANT FINAL)

public:
    ConsentModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
                 QObject *parent = nullptr);

    [[nodiscard]] QString argument() const { return QString::fromStdString(m_argument); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString consentId() const { return QString::fromStdString(m_one.id); }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_one.personId); }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString state() const
    {
        return QString::fromStdString(care::consentState(m_one, m_clock.now().wallMs));
    }
    [[nodiscard]] ConsentForm *form() const { return m_parts.form; }
    [[nodiscard]] ConsentAnswer *answer() const { return m_parts.answer; }
    [[nodiscard]] ConsentUses *uses() const { return m_parts.uses; }
    [[nodiscard]] ConsentOut *out() const { return m_parts.out; }

    /// A consent's id, or "new:" and a person's. Reads anew each time; what is typed here and not kept stays.
    Q_INVOKABLE void open(const QString &argument);
    void forget();
    /// What was typed becomes a revision: the page is left, or it is handed over. Ends in kept() where there is
    /// something.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void letGo(); ///< while it is not answered
    Q_INVOKABLE void retry() { m_refused.retry(); }

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] care::Consent &one() { return m_one; } ///< as it stands here
    [[nodiscard]] RefusedWrite &refused() { return m_refused; }
    [[nodiscard]] std::string slot() const { return care::consentDraft(m_one.id.empty() ? m_one.personId : m_one.id); }
    [[nodiscard]] bool writable() const { return m_loaded && m_one.signedMs == 0 && m_one.declinedMs == 0; }
    [[nodiscard]] QString when(std::int64_t wallMs) const;
    void keep(const care::Consent &next); ///< as a revision, in the place of this one

signals:
    void changed();
    void kept(); ///< something is on disk: lists read again
    void left(); ///< it was let go

private:
    struct Parts {
        ConsentForm *form;
        ConsentAnswer *answer;
        ConsentUses *uses;
        ConsentOut *out;
    };
    void arrange();

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RefusedWrite m_refused;
    std::string m_argument;
    QString m_personName;
    care::Consent m_one, m_onDisk;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_busy = false;
    Parts m_parts{};
};

} // namespace handrail::view
