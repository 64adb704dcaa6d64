#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/own.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// A short look back after a hard visit, for the peer alone. Nothing is written before the first tap, and nothing says
/// that it was skipped.
class DebriefModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL) ///< something of it is kept
    Q_PROPERTY(QString noteId READ noteId NOTIFY changed FINAL) ///< empty: nothing is kept yet
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)  ///< of one that is kept
    // Keys of peer::hardKinds(), rightDeeds(), listeners(), bodyNeeds()
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList right READ right NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tell READ tell NOTIFY changed FINAL)
    Q_PROPERTY(QStringList body READ body NOTIFY changed FINAL)
    Q_PROPERTY(QString happened READ happened NOTIFY changed FINAL)
    Q_PROPERTY(QString rightWords READ rightWords NOTIFY changed FINAL)
    Q_PROPERTY(QString stays READ stays NOTIFY changed FINAL)
    Q_PROPERTY(QString tellWords READ tellWords NOTIFY changed FINAL)
    /// the hard visit that was just closed is the third in seven days, or a later one
    Q_PROPERTY(bool third READ isThird NOTIFY changed FINAL)
    /// entryId, day, kinds (keys, a space between)
    Q_PROPERTY(handrail::view::RowsModel *earlier READ earlier CONSTANT FINAL)

public:
    DebriefModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool begun() const { return !m_one.id.empty(); }
    [[nodiscard]] QString noteId() const { return QString::fromStdString(m_one.id); }
    [[nodiscard]] QString day() const;
    [[nodiscard]] QStringList kinds() const { return list(m_one.kinds); }
    [[nodiscard]] QStringList right() const { return list(m_one.right); }
    [[nodiscard]] QStringList tell() const { return list(m_one.tell); }
    [[nodiscard]] QStringList body() const { return list(m_one.body); }
    [[nodiscard]] QString happened() const { return QString::fromStdString(m_one.happened); }
    [[nodiscard]] QString rightWords() const { return QString::fromStdString(m_one.rightWords); }
    [[nodiscard]] QString stays() const { return QString::fromStdString(m_one.stays); }
    [[nodiscard]] QString tellWords() const { return QString::fromStdString(m_one.tellWords); }
    [[nodiscard]] bool isThird() const { return m_third; }
    [[nodiscard]] RowsModel *earlier() { return &m_earlier; }

    [[nodiscard]] Q_INVOKABLE QStringList keysOf(const QString &part) const; ///< "kinds", "right", "tell", "body"
    /// A hard visit was closed: what it was, by keys of hardKinds(). They stand ticked when a new one is begun, and are
    /// kept with its first tap only.
    Q_INVOKABLE void suggest(const QStringList &kinds);
    /// A hard visit was closed: its day is noted for the count of seven days, under the peer's own key, where records
    /// are open. @return whether to offer a debrief now. After an offer the next hard visit makes none, whatever was
    /// answered; that is kept in memory alone.
    Q_INVOKABLE bool offer();
    /// The one of this id; "" begins a new one.
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void toggle(const QString &part, const QString &key, bool on);
    Q_INVOKABLE void write(const QString &part, const QString &words); ///< "happened", "right", "stays", "tell"
    /// Takes the one that is open away, and begins a new one.
    Q_INVOKABLE void remove();
    void forget();

signals:
    void changed();

private:
    static constexpr int kWeekDays = 7;
    static constexpr std::size_t kManyHard = 3;

    static QStringList list(const std::vector<std::string> &keys);
    [[nodiscard]] std::vector<std::string> *part(const QString &name);
    void keep();
    void countHard();
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_earlier{{"entryId", "day", "kinds"}};
    peer::Debrief m_one;
    QStringList m_suggested;
    bool m_offeredLast = false, m_third = false;
};

} // namespace handrail::view
