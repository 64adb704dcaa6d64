#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"

#include "care/consent.h"
#include "storage/clock.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// One consent: written with the person, read and answered by them in hand-over, shared under, taken back, and taken
/// along as a page. What is typed is on disk as it is typed; what was answered stays as it was read. Holds words only
/// while records are open.
class ConsentModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoryKit for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString consentId READ consentId NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)   ///< of its words
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)         ///< care::consentState()
    Q_PROPERTY(bool general READ general NOTIFY changed FINAL)
    /// from, to, what, purpose, event, ifNot, signedName, signedFor, backWords
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)         ///< its last day; empty: none
    Q_PROPERTY(QString answered READ answered NOTIFY changed FINAL)   ///< day and time of their answer
    Q_PROPERTY(QString back READ back NOTIFY changed FINAL)           ///< day and time of the take-back
    Q_PROPERTY(QString backHow READ backHow NOTIFY changed FINAL)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed FINAL) ///< care::missingOf()
    Q_PROPERTY(bool canBeAnswered READ canBeAnswered NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *uses READ uses CONSTANT FINAL) ///< words_, when; oldest first
    Q_PROPERTY(handrail::view::ConsentModel::Paper paper READ paper NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY paperChanged FINAL)

public:
    enum Paper { NoPaper, Making, Saved, Printed, NoPrinter, DiskFull, CannotWrite };
    Q_ENUM(Paper)

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
    [[nodiscard]] QString language() const { return QString::fromStdString(m_one.language); }
    [[nodiscard]] QString state() const
    {
        return QString::fromStdString(care::consentState(m_one, m_clock.now().wallMs));
    }
    [[nodiscard]] bool general() const { return m_one.general; }
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] QString until() const;
    [[nodiscard]] QString answered() const;
    [[nodiscard]] QString back() const;
    [[nodiscard]] QString backHow() const { return QString::fromStdString(m_one.backHow); }
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] bool canBeAnswered() const { return m_loaded && care::canBeAnswered(m_one); }
    [[nodiscard]] RowsModel *uses() { return &m_uses; }
    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    /// where pages go; Documents until said otherwise
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    /// A consent's id, or "new:" and a person's. Reads anew each time; what is typed here and not kept stays.
    Q_INVOKABLE void open(const QString &argument);
    void forget();

    // While it is not answered
    Q_INVOKABLE void type(const QString &field, const QString &words); ///< a key of words
    Q_INVOKABLE void setGeneral(bool general);
    Q_INVOKABLE void setUntilDays(int days); ///< the last moment of that day; 0: no day
    Q_INVOKABLE void flush() { m_words.flush(); }
    /// What was typed becomes a revision: the page is left, or it is handed over. Ends in kept() where there is
    /// something.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void letGo();
    // By the person: yes with their name, or no
    Q_INVOKABLE void agree();
    Q_INVOKABLE void decline();
    // While it holds
    Q_INVOKABLE void addUse(const QString &words);
    Q_INVOKABLE void takeBack(const QString &how, const QString &words); ///< @p how: "said", "written"

    Q_INVOKABLE void retry() { m_refused.retry(); }

    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the language of the consent.
    Q_INVOKABLE QString inItsLanguage(const QString &context, const QString &source) const;
    /// Labels and lines of the page, in its language: title, name, from, to, toAll, what, purpose, until, noEnd, ifNot,
    /// takeBack, reshare, apart, signature, signedFor, answered, declined, notSigned, back, uses.
    Q_INVOKABLE void setPaperWords(const QVariantMap &words) { m_paperWords = words; }
    Q_INVOKABLE void save();
    Q_INVOKABLE void print();

signals:
    void changed();
    void paperChanged();
    void kept(); ///< something is on disk: lists read again
    void left(); ///< it was let go

private:
    [[nodiscard]] std::string slot() const { return care::consentDraft(m_one.id.empty() ? m_one.personId : m_one.id); }
    [[nodiscard]] bool writable() const { return m_loaded && m_one.signedMs == 0 && m_one.declinedMs == 0; }
    void keepWords();
    void keep(const care::Consent &next);
    void arrange();
    void say(Paper paper);
    [[nodiscard]] std::function<std::string()> maker() const;
    [[nodiscard]] QString when(std::int64_t wallMs) const;

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    platform::PaperPort *m_port;
    std::filesystem::path m_folder;
    WordKeeper m_words;
    RowsModel m_uses;
    RefusedWrite m_refused;
    std::string m_argument;
    QString m_personName;
    care::Consent m_one, m_onDisk;
    QVariantMap m_paperWords;
    QString m_savedFile;
    Paper m_paper = NoPaper;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_busy = false, m_wordsRefused = false;
};

} // namespace handrail::view
