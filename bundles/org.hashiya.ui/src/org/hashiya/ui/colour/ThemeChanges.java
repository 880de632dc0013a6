// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.colour;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/** Tells who paints that the theme has changed. */
public final class ThemeChanges {

	private final IServiceLocator services;

	/** @param services a part's site or a window */
	public ThemeChanges(IServiceLocator services) {
		this.services = services;
	}

	/** Calls the listener on the UI thread after each change of theme, when the widgets have their new colours, until the owner is disposed. */
	public void onChange(Control owner, Runnable listener) {
		Optional.ofNullable(services.getService(IEventBroker.class)).ifPresent(broker -> subscribe(broker, owner, listener)); // none in a bare shell of a test
	}

	private static void subscribe(IEventBroker broker, Control owner, Runnable listener) {
		EventHandler handler = event -> owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed()) {
				listener.run();
			}
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		owner.addDisposeListener(event -> broker.unsubscribe(handler));
	}
}
