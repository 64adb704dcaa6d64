#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PersonModel;

/// What was done with a person, newest first, as far as it is looked for.
class PersonDone : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PersonModel for it")

    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL) ///< StoryRows' roles
    Q_PROPERTY(bool more READ more NOTIFY changed FINAL)      ///< older ones are there and not shown yet
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)        ///< something was done with them at all
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL) ///< a kind of row; empty: all
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)    ///< searched for
    /// What the app calls the keys of a row, so that they are found too: {"visit.hospital": "Gone to hospital"}
    Q_PROPERTY(QVariantMap names READ names WRITE setNames NOTIFY namesChanged FINAL)

public:
    static constexpr int kPage = 20; ///< rows shown at first, and with each 'older'

    explicit PersonDone(PersonModel &person);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] bool more() const { return m_more; }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QVariantMap names() const { return m_names; }
    void setNames(const QVariantMap &names);

    Q_INVOKABLE void showMore();

    // For the person
    [[nodiscard]] int most() const { return needsAll() ? -1 : m_shown; } ///< to be read whole; -1: all
    void arrange();
    void forget();

signals:
    void changed();
    void namesChanged();

private:
    [[nodiscard]] bool needsAll() const { return !m_words.trimmed().isEmpty() || m_filter == QLatin1String("note"); }
    void look();

    PersonModel &m_person;
    RowsModel m_rows;
    QString m_filter, m_words;
    QVariantMap m_names;
    int m_shown = kPage;
    bool m_more = false, m_any = false;
};

} // namespace handrail::view
