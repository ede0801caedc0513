// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
//
// The distribution's Qt is not instrumented, so the thread sanitizer does not see that an event that is posted happens
// before it is delivered, and calls every clean queued call a race. This tells it, at the only places where our own
// code hands something to Qt: a functor (sorted by the thread that gets it) and a signal (whose receivers are not known
// here, so all signals share one hint and a race may hide behind another signal). Linked into tests of that preset
// only.
#include <dlfcn.h>

#include <QCoreApplication>
#include <QThread>

// Named by the sanitizer, as those below are by Qt.
// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming)
extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}
// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming)

namespace {

char s_signals;

template<class Function>
Function qtsOwn(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool delivers(void **)
{
    __tsan_acquire(&s_signals);
    __tsan_acquire(QThread::currentThread());
    return false; // deliver it
}

const bool kIsWatching = QInternal::registerCallback(QInternal::EventNotifyCallback, delivers);

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    using Own = void (*)(QObject *, const QMetaObject *, int, void **);
    static const Own own = qtsOwn<Own>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&s_signals);
    own(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object,
                                   QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type,
                                   void *ret)
{
    using Own = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const Own own = qtsOwn<Own>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    if (object)
        __tsan_release(object->thread());
    return own(object, slot, type, ret);
}
