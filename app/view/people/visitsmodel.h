#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/people/visitslookup.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// Every visit there was, newest first, found by day, place, name and what was done: also those that are nobody's yet.
/// Empty while records are locked.
class VisitsModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    /// StoryRows' roles; who: a name, empty: nobody's yet
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)   ///< there is a visit at all
    Q_PROPERTY(bool more READ more NOTIFY changed FINAL) ///< older ones are there and not shown yet
    Q_PROPERTY(bool nobodys READ nobodys WRITE setNobodys NOTIFY changed FINAL) ///< only those without a name
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap names READ names WRITE setNames NOTIFY namesChanged FINAL) ///< see PersonModel

public:
    VisitsModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] bool more() const { return m_more; }
    [[nodiscard]] bool nobodys() const { return m_nobodys; }
    void setNobodys(bool nobodys);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QVariantMap names() const { return m_names; }
    void setNames(const QVariantMap &names);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showMore();
    void forget();
    [[nodiscard]] bool looking() const { return m_lookup.looking(); } ///< words are looked for, rows() is of before

signals:
    void changed();
    void namesChanged();

private:
    void arrange();
    void show();
    [[nodiscard]] bool searching() const { return !m_words.trimmed().isEmpty(); }

    VaultDesk &m_vault;
    StoryRows m_maker;
    const storage::Clock &m_clock;
    RowsModel m_rows;
    VisitsLookup m_lookup{m_maker};
    QString m_words;
    QVariantMap m_names;
    int m_shown, m_asked = 0;
    bool m_nobodys = false, m_known = false, m_any = false, m_more = false, m_whole = false;
};

} // namespace handrail::view
