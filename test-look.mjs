// scratch
import { chromium } from '@playwright/test';
import { io } from 'socket.io-client';
import { spawn, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
const DATA='/tmp/e-data2', PORT=4051, BASE=`http://localhost:${PORT}`, OUT='/tmp/e-shots/';
rmSync(DATA,{recursive:true,force:true});
const env={PATH:process.env.PATH,DATA_DIR:DATA,PORT:String(PORT),LOG_LEVEL:'warn',SAMTALERUM_ADMIN_EMAIL:'anna.holm@fjordby.example',SAMTALERUM_ADMIN_PASSWORD:'Fjordbys-lange-kodeord-26'};
const srv=spawn(process.execPath,['server/main.ts'],{env,stdio:['ignore','pipe','pipe']});
srv.stderr.on('data',d=>process.stderr.write(d)); 
await new Promise(r=>srv.stdout.on('data',d=>{ if(/running at/.test(String(d))) r(); else process.stdout.write(d)}));
const token=execFileSync(process.execPath,['server/cli.ts','token','create','--scope','meetings:read,meetings:write,minutes:read'],{env}).toString().trim();
const api=async(p,b)=>{const r=await fetch(BASE+'/api/v1'+p,{method:b?'POST':'GET',headers:{authorization:`Bearer ${token}`,'content-type':'application/json'},body:b&&JSON.stringify(b)}); if(!r.ok) throw new Error(p+r.status+await r.text()); return r.json()};
export const meeting=await api('/meetings',{template:'kl-dialogworkshop',title:'Dialog om skoleudvikling',startsAt:'2026-11-24T15:00:00+01:00'});
const seat=await api(`/meetings/${meeting.id}/seats`,{role:'facilitator',name:'Robot'});
const sock=io(BASE,{path:'/live',auth:{token:seat.token},transports:['websocket']});
let state; sock.on('snapshot',s=>state=s.state); 
const cmd=(type,f={})=>new Promise(r=>sock.emit('command',{id:randomUUID(),type,...f},a=>{ if(!a.ok) console.log('REFUSED',type,a.code); r(a)}));
const st=async()=>api(`/meetings/${meeting.id}`);
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const ctx=async(o={})=>browser.newContext({baseURL:BASE,locale:o.locale??'da-DK',timezoneId:'Europe/Copenhagen',viewport:{width:1280,height:720},...o});
const open=async(p,path)=>{await p.goto(path); await p.locator('html[data-hydrated]').waitFor()};
const signIn=async(o)=>{const c=await ctx(o);const p=await c.newPage();await open(p,'/sign-in');await p.getByLabel(/E-mail|Email/).fill(env.SAMTALERUM_ADMIN_EMAIL);await p.locator('input[type=password]').fill(env.SAMTALERUM_ADMIN_PASSWORD);await p.locator('form button[type=submit]').click();await p.waitForURL(BASE+'/');return p};
const join=async(name,role,o={})=>{const c=await ctx({viewport:{width:390,height:844},...o});const p=await c.newPage();await open(p,'/join');await p.getByLabel(/Mødekode/).fill(meeting.joinCode);await p.getByLabel(/Dit navn/).fill(name);if(role)await p.getByLabel(/Din rolle/).selectOption({label:role});await p.getByRole('button',{name:/Gå ind/}).click();await p.waitForURL(/room$/);await p.locator('html[data-hydrated]').waitFor();return p};
const shot=(p,n)=>p.screenshot({path:OUT+n+'.png'});
const settle=(p)=>p.evaluate(()=>new Promise(r=>setTimeout(r,700)));
try { const f=await import(process.argv[2]); await f.default({meeting,cmd,st,browser,ctx,open,signIn,join,shot,settle,BASE,api}); }
catch(e){console.error(e)} finally { await browser.close(); sock.close(); srv.kill(); }
process.exit(0);
