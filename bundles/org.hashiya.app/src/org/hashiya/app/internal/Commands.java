// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands from links, so that a link does exactly what the menu does. */
public final class Commands {

	private final IServiceLocator services;

	public Commands(IServiceLocator services) {
		this.services = services;
	}

	/** @param parameters values by parameter id */
	public void run(String id, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(id);
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(getClass()).error(id, e); // the command is not enabled or not there: the menu shows it grey
		}
	}
}
