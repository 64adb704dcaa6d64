#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/wordkeeper.h"
#include "view/people/personstory.h"
#include "view/people/referralcontacts.h"
#include "view/people/referralend.h"
#include "view/people/referralmade.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// One referral whose story is open, in the words that are typed of it. How it was made, who was in touch since, what
/// came of it are parts of their own. Everything may be told at any time; nothing must. Kept as it is told.
class ReferralStoryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    /// why, who, agreed, barrierWords, outcomeWords, next, and an answer to each barrier by its key
    Q_PROPERTY(QVariantMap words READ words NOTIFY wordsChanged FINAL)

    Q_PROPERTY(handrail::view::ReferralMade *made READ made CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReferralContacts *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ReferralEnd *end READ end CONSTANT FINAL)

public:
    ReferralStoryModel(VaultDesk &vault, StoryRows rows, const storage::Clock &clock, QObject *parent = nullptr);
    ~ReferralStoryModel() override { settle(); }

    [[nodiscard]] QString argument() const { return QString::fromStdString(m_argument); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] ReferralMade *made() const { return m_parts.made; }
    [[nodiscard]] ReferralContacts *contacts() const { return m_parts.contacts; }
    [[nodiscard]] ReferralEnd *end() const { return m_parts.end; }

    /// @p argument as referralKey() makes it. Reads anew each time.
    Q_INVOKABLE void open(const QString &argument);
    void forget();
    /// Words of a field of `words` as they stand while they are typed: a draft at once.
    Q_INVOKABLE void type(const QString &field, const QString &words);
    /// What was typed becomes a revision: the focus or the page is left, or records are about to lock.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void retry() { m_refused.retry(); }

    // For the parts
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] care::Referral &one() { return m_one; } ///< as it stands here
    [[nodiscard]] QString when(std::int64_t wallMs) const; ///< day and time
    void keep(); ///< as it stands here, as a revision

signals:
    void changed();
    void wordsChanged();
    void kept(); ///< something is on disk: lists read again

private:
    struct Parts {
        ReferralMade *made;
        ReferralContacts *contacts;
        ReferralEnd *end;
    };
    struct Found;
    static storage::Result<Found> find(Keeping &keeping, const std::string &argument);
    [[nodiscard]] std::string *field(const QString &name);
    void arrange();

    VaultDesk &m_vault;
    StoryRows m_maker;
    const storage::Clock &m_clock;
    std::string m_argument;
    care::Referral m_one;
    WordKeeper m_words;
    RefusedWrite m_refused;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_typed = false;
    Parts m_parts{};
};

[[nodiscard]] QStringList shownKeys(const std::vector<std::string> &keys);

} // namespace handrail::view
