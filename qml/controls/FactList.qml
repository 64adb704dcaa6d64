import QtQuick

// Facts about one thing, each with an icon and a name.
ListCard {
}
