// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their ids, as a menu would. */
public final class Commands {

	private static final String PASSAGES = "org.hashiya.ui.analysis.showPassages"; //$NON-NLS-1$

	private final IServiceLocator services;

	/** @param services a part's site */
	public Commands(IServiceLocator services) {
		this.services = services;
	}

	/** The entry of a command in a menu that is made by hand, with its key. */
	public static IContributionItem item(IServiceLocator services, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(services, null, command, CommandContributionItem.STYLE_PUSH));
	}

	/** Shows the passages that a query finds. */
	public void showPassages(String query) {
		Command command = services.getService(ICommandService.class).getCommand(PASSAGES);
		run(ParameterizedCommand.generateCommand(command, Map.of(PASSAGES + ".query", query))); //$NON-NLS-1$
	}

	/** Runs a command; one that is not enabled now does nothing. */
	public void run(String command) {
		run(new ParameterizedCommand(services.getService(ICommandService.class).getCommand(command), null));
	}

	private void run(ParameterizedCommand command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException | NotHandledException e) {
			// what a menu shows greyed out does nothing by another way either
		} catch (NotDefinedException | ExecutionException e) {
			ILog.of(Commands.class).error(command.getId(), e);
		}
	}
}
